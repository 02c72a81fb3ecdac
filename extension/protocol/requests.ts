/**
 * The two interfaces between contexts. Params and result of a request are declared together, once; handlers and callers
 * derive from them. Payloads are JSON-safe: Chromium flattens Map, Date and typed arrays, Firefox does not.
 */
import type { SearchDocument } from '../core/search/search-document.ts';
import type { EntryLink, EntryView } from './entry-view.ts';

interface Request<P, R> {
  readonly params: P;
  readonly result: R;
}
type Nothing = Record<never, never>;

/** As many entries as a list of found ones shows. */
export const LONGEST_ANSWER = 30;
/** A longer query is no name of anything. */
export const LONGEST_QUERY = 200;

/** Answered by the background; asked by content scripts and extension pages. */
export interface BackgroundRequests {
  /** The match table, base64, and the host name in the address bar of the asking tab. */
  'table.get': Request<Nothing, { readonly table: string; readonly site: string }>;
  'entry.get': Request<{ readonly id: string }, EntryView>;
  /** The entries that a query names, best first, at most `LONGEST_ANSWER`. Asked by extension pages only. */
  'entry.search': Request<{ readonly query: string }, readonly SearchDocument[]>;
  /** Puts the reader's script into the asking frame: it has met a cue. */
  'reader.load': Request<Nothing, null>;
  /** Puts the card's script into the asking frame. */
  'card.load': Request<Nothing, null>;
  /** Puts the rules that paint marks into the asking frame, under a name no page can know; answers with the rules. */
  'style.insert': Request<{ readonly name: string }, { readonly css: string }>;
  /** A frame's count has changed; sent only once a frame has marks. */
  'page.changed': Request<Nothing, null>;
  /** All frames of a tab, gathered. Asked by extension pages only. */
  'tab.summary': Request<{ readonly tab: number }, TabSummary>;
  /** Scrolls to an entry's next mark in a tab. Asked by extension pages only. */
  'tab.reveal': Request<{ readonly tab: number; readonly frame: number; readonly entry: string }, null>;
}

/** Answered by the content script of a frame; asked by the background. */
export interface PageRequests {
  'page.summary': Request<Nothing, PageSummary>;
  /** `fresh`: from the frame's first (or last) mark, wherever the reader was. */
  'mark.next': Request<{ readonly fresh: boolean }, Step>;
  'mark.previous': Request<{ readonly fresh: boolean }, Step>;
  'mark.reveal': Request<{ readonly entry: string }, { readonly found: boolean }>;
}

/** Whether a step found a mark in this frame. */
export interface Step {
  readonly moved: boolean;
}

/** What one frame knows of itself. */
export interface PageSummary {
  /** The host name of the frame's own document; empty where it has none. */
  readonly site: string;
  /** Why nothing is marked, or that marking is on. */
  readonly state: 'on' | 'reading' | 'off-here' | 'off-everywhere' | 'no-cue';
  /** Whether the reader stepped to a mark of this frame last. */
  readonly current: boolean;
  readonly entries: readonly EntryCount[];
}

/** One entry in a frame. */
export interface EntryCount {
  readonly id: string;
  /** Occurrences that passed the gate, marked or not. */
  readonly count: number;
}

/** One entry in a tab. */
export interface TabEntry extends EntryCount, Pick<EntryLink, 'kind' | 'headword' | 'chinese'> {
  /** The first frame that has it. */
  readonly frame: number;
}

export interface TabSummary {
  readonly site: string;
  /** `unreachable`: no script of ours can run there (browser pages, stores, the PDF viewer). */
  readonly state: PageSummary['state'] | 'unreachable';
  readonly entries: readonly TabEntry[];
}

export type BackgroundRequestName = keyof BackgroundRequests;
export type PageRequestName = keyof PageRequests;

/** What travels. */
export interface Envelope<N extends string = string> {
  readonly name: N;
  readonly params: unknown;
}
