import type { Category } from '../core/glossary/entry.ts';
import type { EntryLink } from './entry-view.ts';

/** What is known of every entry without opening its file; built with the views, sorted by id. */
export interface GlossaryIndex {
  /** The glossary's edition: `2026.11`. */
  readonly edition: string;
  readonly entries: readonly IndexedEntry[];
}

export interface IndexedEntry extends EntryLink {
  readonly category: Category;
  readonly weight: 1 | 2 | 3;
}
