import type { RenditionView } from '../protocol/entry-view.ts';
import { Badge } from './badge.tsx';
import { CiteMarks } from './cite-marks.tsx';
import type { Citing } from './claim-text.tsx';
import { describePeriod } from './describe-period.ts';
import { OWNER_WORDS, STANDING_WORDS } from './glossary-words.ts';
import { Prose } from './prose.tsx';
import { curlQuotes } from './split-prose.ts';

export interface RenditionItemProps extends Citing {
  readonly rendition: RenditionView;
  readonly met: boolean;
}

/** What stands out is framed; that a rendition may be used needs no frame. */
const FRAMES = { preferred: 'strong', admitted: null, deprecated: 'faint', superseded: 'faint' } as const;

/** One name of the concept. */
export function RenditionItem({ rendition, met, ...citing }: RenditionItemProps) {
  const { t } = citing;
  const { form, language, standing, whose, by, note } = rendition;
  const frame = FRAMES[standing];
  const facts = [
    frame === null && t(STANDING_WORDS[standing]),
    t(OWNER_WORDS[whose]),
    by?.replaceAll(';', ','),
    describePeriod(t, rendition),
  ];
  return (
    <li class={met ? 'rendition met' : 'rendition'}>
      <p class="rendition-form">
        <bdi lang={language} class={language === 'en' ? '' : 'zh'}>
          {language === 'en' ? curlQuotes(form) : form}
        </bdi>
        <CiteMarks cite={rendition.cite} {...citing} />
      </p>
      <p class="facts">
        {met && <Badge weight="accent">{t('renditionHere')}</Badge>}
        {frame !== null && <Badge weight={frame}>{t(STANDING_WORDS[standing])}</Badge>}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {note !== null && (
        <p class="note">
          <Prose text={note} />
        </p>
      )}
    </li>
  );
}
