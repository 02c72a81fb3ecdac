import type { SearchDocument } from '../../core/search/search-document.ts';
import type { EntryView } from '../../protocol/entry-view.ts';

/** The lookup over time. Plain data. */
export interface LookupState {
  readonly query: string;
  /** What the query of `found` has, or `null` while nothing is typed. */
  readonly found: readonly SearchDocument[] | null;
  /** Index of the one that Enter opens. */
  readonly selected: number;
  /** Entries opened one from another; the last is shown. */
  readonly opened: readonly EntryView[];
}

export type LookupEvent =
  | { readonly type: 'typed'; readonly query: string }
  /** An answer, with the query that it is for. */
  | { readonly type: 'found'; readonly query: string; readonly found: readonly SearchDocument[] }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'opened'; readonly view: EntryView }
  | { readonly type: 'closed' };

export const NO_LOOKUP: LookupState = { query: '', found: null, selected: 0, opened: [] };

/**
 * One step. An answer to an older query changes nothing.
 *
 * @returns The same object where the event changes nothing.
 */
export function reduceLookup(state: LookupState, event: LookupEvent): LookupState {
  switch (event.type) {
    case 'typed':
      return event.query.trim() === ''
        ? { ...NO_LOOKUP, query: event.query }
        : { ...state, query: event.query, opened: [] };
    case 'found':
      return event.query === state.query && state.query.trim() !== ''
        ? { ...state, found: event.found, selected: 0 }
        : state;
    case 'moved': {
      const count = state.found?.length ?? 0;
      return count === 0 ? state : { ...state, selected: (state.selected + event.by + count) % count };
    }
    case 'opened':
      return { ...state, opened: [...state.opened, event.view] };
    case 'closed':
      return state.opened.length === 0 ? state : { ...state, opened: state.opened.slice(0, -1) };
  }
}
