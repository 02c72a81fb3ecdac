import type { SourceView } from '../protocol/entry-view.ts';
import { SourceItem } from './source-item.tsx';
import type { Words } from './words.ts';

export interface SourceListProps {
  readonly t: Words;
  readonly sources: readonly SourceView[];
  /** The number just asked for, or `null`. */
  readonly cited: number | null;
  /** Goes back to the sentence that the source was asked for from. */
  readonly onReturn: () => void;
  /** The id of a source's element, where links lead to it. */
  readonly anchorOf?: (source: number) => string;
}

/** The sources by their numbers. */
export function SourceList({ t, sources, cited, onReturn, anchorOf }: SourceListProps) {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <SourceItem
          key={source.number}
          t={t}
          source={source}
          cited={source.number === cited}
          onReturn={onReturn}
          {...(anchorOf && { anchor: anchorOf(source.number) })}
        />
      ))}
    </ol>
  );
}
