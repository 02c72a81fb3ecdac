import type { CitationView, SourceView } from '../protocol/entry-view.ts';
import type { Words } from './words.ts';

export interface CiteMarksProps {
  readonly t: Words;
  readonly cite: readonly CitationView[];
  readonly sources: readonly SourceView[];
  readonly onCite: (source: number) => void;
  /** Set in documents, where a source is a place of the same page: the numbers are links. */
  readonly sourceAddress?: (source: number) => string;
}

/** The numbers behind a sentence; each leads to its source. A source cited at several places is numbered once. */
export function CiteMarks({ t, cite, sources, onCite, sourceAddress }: CiteMarksProps) {
  const numbers = [...new Set(cite.map(({ number }) => number))].sort((one, other) => one - other);
  return (
    <span class="cites">
      {numbers.map((number) => {
        const at = cite
          .filter((citation) => citation.number === number)
          .map((citation) => citation.at)
          .join('; ');
        const source = sources.find((candidate) => candidate.number === number);
        const names = {
          class: 'cite',
          'aria-label': t('citeSource', [String(number), at]),
          title: [source?.titleEn ?? source?.title, at].filter(Boolean).join(', '),
        };
        return sourceAddress === undefined ? (
          <button key={number} type="button" {...names} onClick={() => onCite(number)}>
            {number}
          </button>
        ) : (
          <a key={number} {...names} href={sourceAddress(number)}>
            {number}
          </a>
        );
      })}
    </span>
  );
}
