import type { CardNotice } from '../protocol/card-contract.ts';
import type { EntryView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import type { SectionId } from '../ui/entry-section.tsx';
import type { Script } from '../ui/script.ts';

/** What an open card shows. Plain data: no nodes, promises or timers. */
export interface CardState {
  readonly view: EntryView;
  /** What the card was opened from; `occurrenceShown` says whether it is the entry's. */
  readonly occurrence: Occurrence | null;
  readonly script: Script;
  readonly canGoBack: boolean;
  readonly pinned: boolean;
  readonly expanded: boolean;
  readonly openSections: readonly SectionId[];
  /** The source asked for last; a new object for every request, also for the same source. */
  readonly cited: { readonly source: number } | null;
  readonly reporting: boolean;
  readonly notice: CardNotice | null;
  /** Counts the entries shown since opening. */
  readonly turn: number;
}

export type CardEvent =
  | { readonly type: 'opened'; readonly view: EntryView; readonly occurrence: Occurrence | null }
  | { readonly type: 'shown'; readonly view: EntryView; readonly canGoBack: boolean }
  | { readonly type: 'expanded'; readonly expanded: boolean }
  | { readonly type: 'section-toggled'; readonly id: SectionId; readonly open: boolean }
  | { readonly type: 'cited'; readonly source: number }
  | { readonly type: 'returned' }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  | { readonly type: 'report-opened' }
  | { readonly type: 'report-closed' }
  | { readonly type: 'noticed'; readonly notice: CardNotice | null }
  | { readonly type: 'closed' };

/** What the page says of the entry shown: nothing, for an entry that was followed to. */
export function occurrenceShown({ occurrence, view }: CardState): Occurrence | null {
  return occurrence?.entry === view.id ? occurrence : null;
}

/** What is open when the sections are first shown. */
const FIRST_OPEN: readonly SectionId[] = ['official', 'plain'];

/**
 * The card over time. `null` is a closed card.
 *
 * @returns The same object where the event changes nothing.
 */
export function reduceCard(state: CardState | null, event: CardEvent): CardState | null {
  if (event.type === 'opened') return openState(event.view, event.occurrence);
  if (state === null) return null;
  switch (event.type) {
    case 'shown':
      return showEntry(state, event.view, event.canGoBack);
    case 'expanded':
      return state.expanded === event.expanded ? state : { ...state, expanded: event.expanded };
    case 'section-toggled':
      return toggleSection(state, event.id, event.open);
    case 'cited':
      return citeSource(state, event.source);
    case 'returned':
      return state.cited === null ? state : { ...state, cited: null };
    case 'pinned':
      return state.pinned === event.pinned ? state : { ...state, pinned: event.pinned };
    case 'report-opened':
      return { ...state, reporting: true, notice: null };
    case 'report-closed':
      return { ...state, reporting: false, notice: null };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'closed':
      return null;
  }
}

function openState(view: EntryView, occurrence: Occurrence | null): CardState {
  return {
    view,
    occurrence,
    script: occurrence?.script ?? 'zh-Hans',
    canGoBack: false,
    pinned: false,
    expanded: false,
    openSections: FIRST_OPEN,
    cited: null,
    reporting: false,
    notice: null,
    turn: 0,
  };
}

/** Pin, script and depth outlast the entry: a reader who asked for the evidence once gets it again, and no size jumps. */
function showEntry(state: CardState, view: EntryView, canGoBack: boolean): CardState {
  const { occurrence, pinned, expanded, turn } = state;
  return { ...openState(view, occurrence), canGoBack, pinned, expanded, turn: turn + 1 };
}

function toggleSection(state: CardState, id: SectionId, open: boolean): CardState {
  if (state.openSections.includes(id) === open) return state;
  const others = state.openSections.filter((other) => other !== id);
  return { ...state, openSections: open ? [...others, id] : others };
}

function citeSource(state: CardState, source: number): CardState {
  const unfolded = toggleSection({ ...state, expanded: true }, 'sources', true);
  return { ...unfolded, cited: { source } };
}
