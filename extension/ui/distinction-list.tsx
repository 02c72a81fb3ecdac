import type { EntryView } from '../protocol/entry-view.ts';
import { type Citing, ClaimText } from './claim-text.tsx';
import { EntryLink } from './entry-link.tsx';
import type { Script } from './script.ts';

export interface DistinctionListProps extends Citing {
  readonly distinctions: EntryView['distinguish'];
  readonly script: Script;
  readonly onFollow: (id: string) => void;
  readonly entryAddress?: ((id: string) => string) | undefined;
}

/** What the entry is mistaken for, and where the difference lies. */
export function DistinctionList({ distinctions, script, onFollow, entryAddress, ...citing }: DistinctionListProps) {
  return (
    <ul class="entry-links">
      {distinctions.map((distinction) => (
        <EntryLink
          key={distinction.id}
          link={distinction}
          script={script}
          onFollow={onFollow}
          entryAddress={entryAddress}
        >
          <ClaimText claim={distinction} {...citing} />
        </EntryLink>
      ))}
    </ul>
  );
}
