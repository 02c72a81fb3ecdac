import type { ComponentChildren } from 'preact';
import type { EntryLink as EntryLinkView } from '../protocol/entry-view.ts';
import { Chinese } from './chinese.tsx';
import { KindSwatch } from './kind-swatch.tsx';
import { Prose } from './prose.tsx';
import type { Script } from './script.ts';

export interface EntryLinkProps {
  readonly link: EntryLinkView;
  readonly script: Script;
  readonly onFollow: (id: string) => void;
  /** Set in documents, where an entry is a page of its own: it is a link. */
  readonly entryAddress?: ((id: string) => string) | undefined;
  /** What is said of it; not part of the button. */
  readonly children: ComponentChildren;
}

/** Another entry: what opens it, and a line on it, so that it need not be opened. */
export function EntryLink({ link, script, onFollow, entryAddress, children }: EntryLinkProps) {
  const name = (
    <>
      <KindSwatch kind={link.kind} />
      <b>
        <Prose text={link.headword} />
      </b>{' '}
      <Chinese forms={link.chinese} script={script} />
    </>
  );
  return (
    <li class="entry-link">
      {entryAddress === undefined ? (
        <button type="button" class="entry-link-open" onClick={() => onFollow(link.id)}>
          {name}
        </button>
      ) : (
        <a class="entry-link-open" href={entryAddress(link.id)}>
          {name}
        </a>
      )}
      <p class="entry-link-gist">{children}</p>
    </li>
  );
}
