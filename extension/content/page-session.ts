/**
 * Everything Tifa does on a page that has a cue. Lives as long as Tifa is on for the site; `stop` leaves nothing behind.
 *
 *   page reader ──settled──▶ choose marks ──▶ painter ──▶ highlights
 *        ▲                        │
 *      watch                      └──▶ report of the count
 *   reader events ──open/close──▶ card session
 */
import type { DocumentFacts } from '../core/gate/evidence.ts';
import type { Table } from '../core/match/table.ts';
import { askBackground, isAlive } from '../platform/messages.ts';
import type { EntryCount } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { createBackgroundTones } from './background-tone.ts';
import { createCalmCall } from './calm-call.ts';
import { createCardSession } from './card-session.ts';
import { createFoundBlocks } from './found-blocks.ts';
import { isNearScreen, liveRange, type Mark } from './mark.ts';
import { markAtPoint } from './mark-at-point.ts';
import { createMarkBook } from './mark-book.ts';
import { createMarkStyle } from './mark-style.ts';
import { listen, pageLanguage, pageTitle } from './native.ts';
import { occurrenceOf } from './occurrence-of.ts';
import { createPageReader } from './page-reader.ts';
import { createPainter } from './painter.ts';
import { listenToReader, type ReaderEvents } from './reader-events.ts';
import { REPORT_ADDRESS } from './report-address.ts';
import { createReporter } from './reporter.ts';
import { followingMark, revealMark } from './step.ts';
import type { Changes } from './watch.ts';

export interface PageSession {
  /** Reads the page, then what changes. */
  start(): Promise<void>;
  readChanges(changes: Changes): Promise<void>;
  apply(settings: Settings): void;
  /** Opens the next mark, or the previous one. Returns whether there was one. */
  step(direction: 1 | -1, fresh: boolean): boolean;
  /** Scrolls to an entry's next mark and opens it. */
  reveal(entry: string): boolean;
  counts(): readonly EntryCount[];
  /** Whether a card is open here. */
  isCurrent(): boolean;
  stop(): void;
}

export interface PageSessionOptions {
  readonly table: Table;
  readonly settings: Settings;
  readonly onShadowRoot: (root: Node) => void;
  /** The extension was reloaded, and left this script behind: ends it. */
  readonly onOrphaned: () => null;
}

export function createPageSession(options: PageSessionOptions): PageSession {
  const { table } = options;
  const ending = new AbortController();
  const tones = createBackgroundTones();
  const style = createMarkStyle();
  const report = createReporter(() => void askBackground('page.changed', {}));
  const book = createMarkBook(table, options.settings);
  let events: ReaderEvents<Mark> | null = null;
  let opened: Mark | null = null;

  let facts = readFacts();
  const blocks = createFoundBlocks(table, facts);

  const choose = (section: number): void => {
    const change = book.choose(section, blocks.blocksOf(section));
    painter.change(change);
    painter.watchHidden(section, book.hiddenIn(section));
    if (change.added.length > 0) events ??= hear();
    if (opened && change.removed.includes(opened)) events?.send({ type: 'close' });
  };
  const chooseAgain = (sections: readonly number[]): void => {
    for (const section of sections) choose(section);
    report(book.entryCount());
  };

  const painter = createPainter({
    name: style.name,
    kindOf: (mark) => table.entries[mark.entry]?.kind ?? 'phrase',
    tones,
    onPaint: (mark) => style.insert(mark.range.startContainer),
    onAppear: () => chooseAgain(book.sectionsWithHidden()),
  });

  const reader = createPageReader({
    blocks,
    signal: ending.signal,
    onShadowRoot: options.onShadowRoot,
    onSettled: choose,
    onRest: () => report(book.entryCount()),
  });

  const card = createCardSession({
    reportAddress: REPORT_ADDRESS,
    onAction(action) {
      if (action.type === 'pin') events?.send({ type: 'pin', pinned: action.pinned });
      else if (action.type === 'close') events?.send({ type: 'close' });
      else events?.send({ type: action.type === 'enter' ? 'enter-card' : 'leave-card' });
    },
  });

  const hear = (): ReaderEvents<Mark> =>
    listenToReader<Mark>({
      markAt: (x, y) => (isAlive() ? markAtPoint(x, y, painter.painted()) : options.onOrphaned()),
      isInCard: (event) => card.contains(event),
      onOpen(mark, how) {
        const occurrence = occurrenceOf(mark, table);
        if (!occurrence) return;
        opened = mark;
        painter.open(mark);
        const tone = tones.toneBehind(mark.range.startContainer);
        void card.open(occurrence, liveRange(mark.range), tone === 'dark' || tone === 'dusky' ? 'dark' : 'light', how);
      },
      onClose() {
        opened = null;
        painter.open(null);
        card.close();
      },
      onScroll() {
        painter.refresh();
        if (opened && !isPinned() && !isNearScreen(opened, 0)) events?.send({ type: 'close' });
      },
    });

  const isPinned = (): boolean => {
    const state = events?.state();
    return state?.name === 'open' && state.pinned;
  };

  // What a click or a finished transition has unfolded may hold marks that were not drawn before.
  const unfolded = createCalmCall(() => chooseAgain(book.sectionsWithHidden()), ending.signal);
  for (const type of ['click', 'transitionend', 'animationend'] as const) listen(type, unfolded, ending.signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => tones.forget(), {
    signal: ending.signal,
  });

  const goTo = (mark: Mark | null): boolean => {
    if (!mark) return false;
    events ??= hear();
    revealMark(mark);
    events.send({ type: 'step', mark });
    return true;
  };

  return {
    start: () => reader.readAll(),
    async readChanges(changes) {
      const now = readFacts();
      if (now.title !== facts.title || now.url !== facts.url) {
        facts = now;
        blocks.describe(facts);
      }
      await reader.readChanges(changes);
    },
    apply(next) {
      book.apply(next);
      chooseAgain(book.sections());
    },
    step(direction, fresh) {
      const moved = goTo(followingMark(book.inOrder(), fresh ? null : opened, direction));
      if (!moved) events?.send({ type: 'close' });
      return moved;
    },
    reveal(entry) {
      const index = table.entries.findIndex(({ id }) => id === entry);
      const marks = book.inOrder().filter((mark) => mark.entry === index);
      return goTo(followingMark(marks, opened, 1) ?? marks[0] ?? null);
    },
    counts: () => book.counts(),
    isCurrent: () => opened !== null,
    stop() {
      ending.abort();
      events?.stop();
      card.destroy();
      painter.destroy();
      style.remove();
      report(0);
    },
  };
}

function readFacts(): DocumentFacts {
  return { title: pageTitle(), lang: pageLanguage(), url: location.href };
}
