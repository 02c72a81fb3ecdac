/**
 * Everything Tifa does on a page that has a cue. Lives as long as Tifa is on for the site; `stop` leaves nothing behind.
 *
 *   page reader ──settled──▶ choose marks ──▶ painter ──▶ highlights
 *        ▲                        │
 *      watch                      └──▶ report of the count
 *   reader events ──open/close──▶ card session
 */
import type { Table } from '../core/match/table.ts';
import { askBackground } from '../platform/messages.ts';
import type { EntryCount } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { createBackgroundTones } from './background-tone.ts';
import { createCardSession } from './card-session.ts';
import { createFoundBlocks, type FoundBlock } from './found-blocks.ts';
import { markAtPoint } from './mark-at-point.ts';
import { chooseMarks, type Mark } from './marks.ts';
import { createMarkStyle } from './mark-style.ts';
import { attributeOf, isConnected, pageRoot, pageTitle } from './native.ts';
import { occurrenceOf } from './occurrence-of.ts';
import { createPageReader } from './page-reader.ts';
import { createPainter, liveRange } from './painter.ts';
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
}

export function createPageSession(options: PageSessionOptions): PageSession {
  const { table } = options;
  let settings = options.settings;
  const ending = new AbortController();
  const tones = createBackgroundTones();
  const style = createMarkStyle();
  const report = createReporter((count, revision) => void askBackground('page.changed', { count, revision }));
  const known = new WeakMap<FoundBlock, Map<number, Mark>>();
  let chosen: ReturnType<typeof chooseMarks> = { marks: [], hidden: [], counts: [] };
  let events: ReaderEvents<Mark> | null = null;
  let opened: Mark | null = null;

  const root = pageRoot();
  const blocks = createFoundBlocks(table, {
    title: pageTitle(),
    lang: root === null ? '' : (attributeOf(root, 'lang') ?? ''),
    url: location.href,
  });

  const choose = (): void => {
    chosen = chooseMarks(blocks.withMatches(), table, settings, known);
    painter.show(chosen.marks, chosen.hidden);
    if (chosen.marks.length > 0) events ??= listen();
    if (opened && !isConnected(opened.range.startContainer)) events?.send({ type: 'close' });
    report(chosen.counts.length);
  };

  const painter = createPainter({
    name: style.name,
    kindOf: (mark) => table.entries[mark.entry]?.kind ?? 'phrase',
    tones,
    onFirstPaint: () => style.insert(),
    onAppear: choose,
  });

  const reader = createPageReader({
    blocks,
    signal: ending.signal,
    onShadowRoot(root) {
      style.insertInto(root);
      options.onShadowRoot(root);
    },
    onSettled: choose,
  });

  const card = createCardSession({
    reportAddress: REPORT_ADDRESS,
    onAction(action) {
      if (action.type === 'pin') events?.send({ type: 'pin', pinned: action.pinned });
      else if (action.type === 'close') events?.send({ type: 'close' });
      else events?.send({ type: action.type === 'enter' ? 'enter-card' : 'leave-card' });
    },
  });

  const listen = (): ReaderEvents<Mark> =>
    listenToReader<Mark>({
      markAt: (x, y) => markAtPoint(x, y, painter.painted()),
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
        if (opened && !isPinned() && !isOnScreen(opened)) events?.send({ type: 'close' });
      },
    });

  const isPinned = (): boolean => {
    const state = events?.state();
    return state?.name === 'open' && state.pinned;
  };

  // What a click or a finished transition has unfolded may hold marks that were not drawn before.
  const unfolded = (): void => {
    if (chosen.hidden.length > 0) choose();
  };
  for (const type of ['click', 'transitionend', 'animationend'] as const) {
    document.addEventListener(type, unfolded, { passive: true, signal: ending.signal });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => tones.forget(), {
    signal: ending.signal,
  });

  const goTo = (mark: Mark | null): boolean => {
    if (!mark) return false;
    events ??= listen();
    revealMark(mark);
    events.send({ type: 'step', mark });
    return true;
  };

  return {
    start: () => reader.readAll(),
    readChanges: (changes) => reader.readChanges(changes),
    apply(next) {
      settings = next;
      choose();
    },
    step(direction, fresh) {
      const moved = goTo(followingMark(chosen.marks, fresh ? null : opened, direction));
      if (!moved) events?.send({ type: 'close' });
      return moved;
    },
    reveal(entry) {
      const index = table.entries.findIndex(({ id }) => id === entry);
      const marks = chosen.marks.filter((mark) => mark.entry === index);
      return goTo(followingMark(marks, opened, 1) ?? marks[0] ?? null);
    },
    counts: () => chosen.counts,
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

function isOnScreen(mark: Mark): boolean {
  const rect = liveRange(mark.range).getBoundingClientRect();
  return rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
}
