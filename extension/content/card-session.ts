/**
 * The conversation about one card: asks for entries, loads the card's script on first use, answers what the reader does
 * in it. The card draws; it asks nothing itself.
 */
import { askBackground } from '../platform/messages.ts';
import { lookUpWords } from '../platform/words.ts';
import {
  CARD_FACTORY,
  type CardAction,
  type CardAnchor,
  type CardHandle,
  type CardTone,
  type CreateCard,
  type OpenedBy,
} from '../protocol/card-contract.ts';
import type { EntryView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import { copyText } from './copy-text.ts';

export interface CardSession {
  /** Opens the card of an occurrence at its words, once its entry is here; a later call or `close` makes this one stale. */
  open(occurrence: Occurrence, anchor: CardAnchor, tone: CardTone, how: OpenedBy): Promise<void>;
  close(): void;
  /** Whether an event came from inside the card. */
  contains(event: Event): boolean;
  destroy(): void;
}

export interface CardSessionOptions {
  readonly reportAddress: string | null;
  /** What concerns the page: the rest the session deals with. */
  readonly onAction: (action: Extract<CardAction, { type: 'close' | 'pin' | 'enter' | 'leave' }>) => void;
}

export function createCardSession({ reportAddress, onAction }: CardSessionOptions): CardSession {
  let card: CardHandle | null = null;
  let token = 0;
  let shown: EntryView[] = [];

  const follow = async (id: string): Promise<void> => {
    const mine = token;
    const reply = await askBackground('entry.get', { id });
    if (mine !== token || !card) return;
    if (!reply.ok) return card.notice('not-found');
    shown.push(reply.value);
    card.show(reply.value, true);
  };

  const goBack = (): void => {
    if (shown.length > 1) shown.pop();
    const view = shown.at(-1);
    if (view) card?.show(view, shown.length > 1);
  };

  const handle = (action: CardAction): void => {
    switch (action.type) {
      case 'follow':
        void follow(action.id);
        break;
      case 'back':
        goBack();
        break;
      case 'copy':
        void copyText(action.text).then((copied) => card?.notice(copied ? 'copied' : 'copy-failed'));
        break;
      default:
        onAction(action);
    }
  };

  return {
    async open(occurrence, anchor, tone, how) {
      token += 1;
      const mine = token;
      const [reply, createCard] = await Promise.all([
        askBackground('entry.get', { id: occurrence.entry }),
        card ? null : loadCard(),
      ]);
      if (mine !== token || !reply.ok) return;
      card ??= createCard?.({ t: lookUpWords, tone, reportAddress, onAction: handle }) ?? null;
      shown = [reply.value];
      card?.setTone(tone);
      card?.open(anchor, reply.value, occurrence, how);
    },
    close() {
      token += 1;
      shown = [];
      card?.close();
    },
    contains: (event) => card?.contains(event) === true,
    destroy() {
      token += 1;
      card?.destroy();
      card = null;
    },
  };
}

/** The card's factory: published by its script in this world, which is put here on first use. */
async function loadCard(): Promise<CreateCard | null> {
  return publishedCard() ?? ((await askBackground('card.load', {})).ok ? publishedCard() : null);
}

function publishedCard(): CreateCard | null {
  const published: unknown = Reflect.get(globalThis, Symbol.for(CARD_FACTORY));
  return typeof published === 'function' ? (published as CreateCard) : null;
}
