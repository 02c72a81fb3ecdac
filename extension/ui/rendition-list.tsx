import { LANGUAGES } from '../core/glossary/entry.ts';
import type { RenditionView } from '../protocol/entry-view.ts';
import type { Citing } from './claim-text.tsx';
import { LANGUAGE_WORDS } from './glossary-words.ts';
import { RenditionItem } from './rendition-item.tsx';

export interface RenditionListProps extends Citing {
  readonly renditions: readonly RenditionView[];
  /** `RenditionView.id` of the one that the page uses, or `null`. */
  readonly met: number | null;
}

/** English first, since that is where renditions differ; then Chinese in both scripts. */
const ORDER = [...LANGUAGES].sort((one, other) => Number(other === 'en') - Number(one === 'en'));

/** Every name of the concept: its form, whose it is, its standing, its time. */
export function RenditionList({ renditions, met, ...citing }: RenditionListProps) {
  const groups = ORDER.map((language) => ({
    language,
    members: renditions.filter((rendition) => rendition.language === language),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ language, members }) => (
        <section key={language} class="group">
          <h4>{citing.t(LANGUAGE_WORDS[language])}</h4>
          <ul class="renditions">
            {members.map((rendition) => (
              <RenditionItem key={rendition.id} rendition={rendition} met={rendition.id === met} {...citing} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
