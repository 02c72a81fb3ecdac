import { MIRRORED_RELATIONS, type RelationKind } from '../core/glossary/entry.ts';
import type { EntryView } from '../protocol/entry-view.ts';
import { EntryLink } from './entry-link.tsx';
import { RELATION_WORDS } from './glossary-words.ts';
import { Prose } from './prose.tsx';
import type { Script } from './script.ts';
import type { Words } from './words.ts';

export interface RelatedListProps {
  readonly t: Words;
  readonly related: EntryView['related'];
  readonly script: Script;
  readonly onFollow: (id: string) => void;
  readonly entryAddress?: ((id: string) => string) | undefined;
}

const ORDER = Object.keys(MIRRORED_RELATIONS) as RelationKind[];

/** Entries to read on with, under how they are connected; each with its gist. */
export function RelatedList({ t, related, script, onFollow, entryAddress }: RelatedListProps) {
  const groups = ORDER.map((relation) => ({
    relation,
    members: related.filter((link) => link.as === relation),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ relation, members }) => (
        <section key={relation} class="group">
          <h4>{t(RELATION_WORDS[relation])}</h4>
          <ul class="entry-links">
            {members.map((link) => (
              <EntryLink key={link.id} link={link} script={script} onFollow={onFollow} entryAddress={entryAddress}>
                <Prose text={link.gist} />
              </EntryLink>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
