import type { EntryView, RenditionView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import { CiteMarks } from './cite-marks.tsx';
import type { Citing } from './claim-text.tsx';
import { explainReason } from './explain-reason.ts';
import { explainRendition } from './explain-rendition.ts';
import { Phrase } from './phrase.tsx';
import { Prose } from './prose.tsx';
import { curlQuotes } from './split-prose.ts';

export interface OnThisPageProps extends Citing {
  readonly view: EntryView;
  readonly occurrence: Occurrence;
}

/** Whose rendition the page uses and what the official one is; why an ordinary phrase was marked. Often nothing. */
export function OnThisPage({ view, occurrence, ...citing }: OnThisPageProps) {
  const { t } = citing;
  const remark = explainRendition(t, view, occurrence);
  const reason = explainReason(t, occurrence.reason);
  if (remark === null && reason === null) return null;
  return (
    <section class="here">
      <h3>{t('hereLabel')}</h3>
      {remark && (
        <p>
          <Sentences t={t} sentences={remark.sentences} />
          <CiteMarks cite={remark.met.cite} {...citing} />{' '}
          <Phrase t={t} k={remark.presentation} parts={[<PreferredForm key="form" rendition={remark.preferred} />]} />
          <CiteMarks cite={remark.preferred.cite} {...citing} />
        </p>
      )}
      {reason !== null && (
        <p>
          <Sentences t={t} sentences={[reason]} />
        </p>
      )}
    </section>
  );
}

/** Our own words around those of the page. An English sentence has its Chinese marked as Chinese. */
function Sentences({ t, sentences }: Pick<Citing, 't'> & { readonly sentences: readonly string[] }) {
  if (t('language').startsWith('zh')) return sentences.join('');
  return <Prose text={sentences.join(' ')} />;
}

function PreferredForm({ rendition }: { readonly rendition: RenditionView }) {
  return (
    <b class={rendition.language === 'en' ? '' : 'zh'} lang={rendition.language}>
      {rendition.language === 'en' ? curlQuotes(rendition.form) : rendition.form}
    </b>
  );
}
