/**
 * Paints marks as custom highlights: no change to the page's DOM. Only what is on screen, or within one screen of it, is
 * registered: with any range registered, Chromium pays for it in every frame in which anything changes (measured), and
 * hit tests are linear.
 */
import type { Kind } from '../core/glossary/entry.ts';
import type { BackgroundTones } from './background-tone.ts';
import { boxAround, createElementCounter, elementAround } from './boxes.ts';
import { createHighlights } from './highlights.ts';
import { isNearScreen, type Mark } from './mark.ts';
import type { MarkChange } from './mark-book.ts';
import { rectOf } from './native.ts';

/** The most ranges registered at a time. */
const MOST = 300;
/** A container with more marks than these, and taller than this many screens, is asked mark by mark. */
const MANY = 8;
const TALL = 3;

export interface Painter {
  change(change: MarkChange): void;
  /** Watches places of a section where marks may appear, instead of those watched there before. */
  watchHidden(section: number, places: readonly Node[]): void;
  /** Washes the words whose card is open; `null` clears. */
  open(mark: Mark | null): void;
  /** Marks that are registered now. */
  painted(): readonly Mark[];
  /** After a scroll: brings in what has come near, and registers again what the page has cleared. */
  refresh(): void;
  destroy(): void;
}

export interface PainterOptions {
  readonly name: string;
  readonly kindOf: (mark: Mark) => Kind;
  readonly tones: BackgroundTones;
  /** Called before a mark is painted. */
  readonly onPaint: (mark: Mark) => void;
  /** Called when a hidden place has appeared. */
  readonly onAppear: () => void;
}

export function createPainter(options: PainterOptions): Painter {
  const highlights = createHighlights();
  const paintedAs = new Map<Mark, string>();
  const containerOf = new Map<Mark, Element>();
  const marksIn = new Map<Element, Set<Mark>>();
  const hiddenIn = new Map<number, readonly Element[]>();
  const watched = createElementCounter();
  const hiding = createElementCounter();
  const near = new Set<Element>();
  let opened: { readonly mark: Mark; readonly highlight: string } | null = null;

  const observer = new IntersectionObserver(
    (changes) => {
      let appeared = false;
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting && hiding.has(target)) appeared = true;
      }
      paint();
      if (appeared) options.onAppear();
    },
    { rootMargin: '100%' },
  );
  const watch = (element: Element): void => {
    if (watched.add(element)) observer.observe(element);
  };
  const unwatch = (element: Element): void => {
    if (!watched.remove(element)) return;
    observer.unobserve(element);
    near.delete(element);
  };

  const paint = (): void => {
    const wanted = new Set<Mark>();
    for (const container of near) {
      const marks = marksIn.get(container);
      if (!marks) continue;
      const isTall = marks.size > MANY && rectOf(container).height > TALL * innerHeight;
      for (const mark of marks) if (wanted.size < MOST && (!isTall || isNearScreen(mark, 1))) wanted.add(mark);
    }
    for (const mark of paintedAs.keys()) if (!wanted.has(mark)) unpaint(mark);
    for (const mark of wanted) {
      if (paintedAs.has(mark)) continue;
      options.onPaint(mark);
      const highlight = `${options.name}-${options.kindOf(mark)}-${options.tones.toneBehind(mark.range.startContainer)}`;
      highlights.add(highlight, mark.range);
      paintedAs.set(mark, highlight);
    }
  };
  const unpaint = (mark: Mark): void => {
    const highlight = paintedAs.get(mark);
    if (highlight === undefined) return;
    highlights.remove(highlight, mark.range);
    paintedAs.delete(mark);
  };

  const add = (mark: Mark): void => {
    const container = boxAround(mark.found.block.container);
    if (!container) return;
    containerOf.set(mark, container);
    const marks = marksIn.get(container);
    if (marks) marks.add(mark);
    else marksIn.set(container, new Set([mark]));
    watch(container);
  };
  const remove = (mark: Mark): void => {
    unpaint(mark);
    const container = containerOf.get(mark);
    if (!container) return;
    containerOf.delete(mark);
    const marks = marksIn.get(container);
    marks?.delete(mark);
    if (marks?.size === 0) marksIn.delete(container);
    unwatch(container);
  };

  // Many sections are chosen in one after another; the marks are asked where they are once a frame.
  let isAsked = false;
  const paintSoon = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      paint();
    });
  };

  return {
    change({ added, removed }) {
      for (const mark of removed) remove(mark);
      for (const mark of added) add(mark);
      // A container that is watched already is not reported anew.
      if (added.length > 0) paintSoon();
    },
    watchHidden(section, places) {
      const before = hiddenIn.get(section) ?? [];
      const after = places.map(elementAround).filter((element) => element !== null);
      if (after.length > 0) hiddenIn.set(section, after);
      else hiddenIn.delete(section);
      for (const element of after) {
        hiding.add(element);
        watch(element);
      }
      for (const element of before) {
        hiding.remove(element);
        unwatch(element);
      }
    },
    open(mark) {
      if (opened) highlights.remove(opened.highlight, opened.mark.range);
      opened = null;
      if (!mark) return;
      const highlight = `${options.name}-open-${options.tones.toneBehind(mark.range.startContainer)}`;
      highlights.add(highlight, mark.range);
      opened = { mark, highlight };
    },
    painted: () => [...paintedAs.keys()],
    refresh() {
      highlights.restore();
      paint();
    },
    destroy() {
      observer.disconnect();
      highlights.clear();
      paintedAs.clear();
      // A frame that was asked for may still come.
      near.clear();
    },
  };
}
