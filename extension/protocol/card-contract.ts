/**
 * What the content room and the card say to each other. Content owns the conversation (it asks for entries, writes to the
 * clipboard, decides when to close); the card owns the drawing and sends no message. Neither imports the other: the card's
 * script publishes its factory on the global of the isolated world that both share, under `CARD_FACTORY`.
 *
 * This room sees no DOM, so nodes, events and rectangles are described by what the card needs of them.
 */
import type { EntryView } from './entry-view.ts';
import type { Occurrence } from './occurrence.ts';

/** The key of the factory on `globalThis`: `globalThis[Symbol.for(CARD_FACTORY)] = createCard`. */
export const CARD_FACTORY = 'tifa.card';

/** A rectangle in CSS pixels of the viewport. A `DOMRect` is one. */
export interface AnchorRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the card is placed at: the words on the page. A live `Range` is one. Asked again whenever the page scrolls. */
export interface CardAnchor {
  getBoundingClientRect(): AnchorRect;
  getClientRects(): ArrayLike<AnchorRect> & Iterable<AnchorRect>;
  /** The node around the words: tells the writing direction, and the modal dialog or full-screen element to open in. */
  readonly commonAncestorContainer?: object;
  /** Where the pointer rests: of words that run over a line's end, the card then keeps to the part pointed at. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** `dwell` never takes the focus; `press` and `command` move it into the card and give it back on closing. */
export type OpenedBy = 'dwell' | 'press' | 'command';

/** What a copied text is. */
export type CopiedThing = 'designation' | 'citation' | 'report';

/** What the reader did in the card, or a page to it. Only events that the browser marks as trusted lead to one. */
export type CardAction =
  /** `page`: the page hid or removed the card. */
  | { readonly type: 'close'; readonly reason: 'escape' | 'button' | 'page' }
  /** A related entry was chosen: ask for it, and answer with `show(view, true)`. */
  | { readonly type: 'follow'; readonly id: string }
  /** Answer with `show` of the entry before. */
  | { readonly type: 'back' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Write `text` to the clipboard, and answer with `notice`. */
  | { readonly type: 'copy'; readonly what: CopiedThing; readonly text: string }
  | { readonly type: 'enter' }
  | { readonly type: 'leave' };

/** What the card says in a polite live region. */
export type CardNotice = 'copied' | 'copy-failed' | 'not-found';

export interface CardOptions {
  /** Looks up a message of `_locales`. */
  readonly t: (key: string, substitutions?: readonly string[]) => string;
  /** The tone of the page's background behind the words, not the system's. */
  readonly tone: CardTone;
  /** The project's address, drawn as a plain link beside the text of a report; none if `null`. */
  readonly reportAddress: string | null;
  readonly onAction: (action: CardAction) => void;
}

export type CardTone = 'light' | 'dark';

export interface CardHandle {
  /** Opens at the anchor, or moves there; starts unpinned. `occurrence` is `null` where no words on the page were met. */
  open(anchor: CardAnchor, view: EntryView, occurrence: Occurrence | null, how: OpenedBy): void;
  /** Draws another entry in the open card: scrolled to the top, the focus on its heading. */
  show(view: EntryView, canGoBack: boolean): void;
  notice(notice: CardNotice): void;
  /** Whether a node is the card, or an event came from inside it. */
  contains(nodeOrEvent: object): boolean;
  setTone(tone: CardTone): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Closes without an action; gives the focus back if the card has it. Harmless when closed. */
  close(): void;
  /** Closes, and leaves nothing behind. */
  destroy(): void;
  /** The one element that stands in the page while the card is open; an `HTMLElement`. */
  readonly host: object;
}

export type CreateCard = (options: CardOptions) => CardHandle;
