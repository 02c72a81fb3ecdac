/**
 * Paints marks as custom highlights: no change to the page's DOM. Only what is on screen, or within one screen of it, is
 * registered: with any range registered, Chromium pays for it in every frame in which anything changes (measured), and
 * hit tests are linear. The page shares the registry; names are random, and a page that clears it is not fought.
 */
import type { Kind } from '../core/glossary/entry.ts';
import type { BackgroundTones } from './background-tone.ts';
import type { Mark } from './marks.ts';
import { isElement, parentAcross, rectOf } from './native.ts';

/** The most ranges registered at a time. */
const MOST = 300;
/** A container taller than this many screens is asked mark by mark. */
const TALL = 3;

export interface Painter {
  /** Shows these marks; `hidden` are places to watch for marks that appear. */
  show(marks: readonly Mark[], hidden: readonly Node[]): void;
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
  /** Called before the first mark is painted. */
  readonly onFirstPaint: () => void;
  /** Called when a hidden place has appeared. */
  readonly onAppear: () => void;
}

export function createPainter(options: PainterOptions): Painter {
  const highlights = new Map<string, Highlight>();
  const paintedAs = new Map<Mark, string>();
  let byContainer = new Map<Element, Mark[]>();
  let watchedHidden = new Set<Element>();
  const near = new Set<Element>();
  let started = false;
  let opened: { readonly mark: Mark; readonly highlight: string } | null = null;

  const observer = new IntersectionObserver(
    (changes) => {
      let appeared = false;
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting && watchedHidden.has(target)) appeared = true;
      }
      paint();
      if (appeared) options.onAppear();
    },
    { rootMargin: '100%' },
  );

  const register = (highlight: string, range: StaticRange): void => {
    const existing = highlights.get(highlight);
    if (existing) existing.add(range);
    else highlights.set(highlight, new Highlight(range));
    const registered = highlights.get(highlight);
    if (registered && !existing) CSS.highlights.set(highlight, registered);
  };
  const unregister = (highlight: string, range: StaticRange): void => {
    const existing = highlights.get(highlight);
    existing?.delete(range);
    if (existing?.size !== 0) return;
    highlights.delete(highlight);
    CSS.highlights.delete(highlight);
  };

  const paint = (): void => {
    const wanted = new Set<Mark>();
    for (const container of near) {
      const marks = byContainer.get(container);
      if (!marks) continue;
      const tall = marks.length > 8 && rectOf(container).height > TALL * innerHeight;
      for (const mark of marks) {
        if (wanted.size < MOST && (!tall || isNear(mark))) wanted.add(mark);
      }
    }
    for (const [mark, highlight] of paintedAs) {
      if (wanted.has(mark)) continue;
      unregister(highlight, mark.range);
      paintedAs.delete(mark);
    }
    for (const mark of wanted) {
      if (paintedAs.has(mark)) continue;
      if (!started) {
        started = true;
        options.onFirstPaint();
      }
      const highlight = `${options.name}-${options.kindOf(mark)}-${options.tones.toneBehind(mark.range.startContainer)}`;
      register(highlight, mark.range);
      paintedAs.set(mark, highlight);
    }
  };

  const closeOpened = (): void => {
    if (opened) unregister(opened.highlight, opened.mark.range);
    opened = null;
  };

  return {
    show(marks, hidden) {
      const before = new Set([...byContainer.keys(), ...watchedHidden]);
      byContainer = new Map();
      for (const mark of marks) {
        const element = boxAround(mark.found.block.container);
        if (!element) continue;
        const list = byContainer.get(element);
        if (list) list.push(mark);
        else byContainer.set(element, [mark]);
      }
      watchedHidden = new Set(hidden.map(elementAround).filter((element) => element !== null));
      const now = new Set([...byContainer.keys(), ...watchedHidden]);
      for (const element of before) {
        if (now.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of now) if (!before.has(element)) observer.observe(element);
      paint();
    },
    open(mark) {
      closeOpened();
      if (!mark) return;
      const highlight = `${options.name}-open-${options.tones.toneBehind(mark.range.startContainer)}`;
      register(highlight, mark.range);
      opened = { mark, highlight };
    },
    painted: () => [...paintedAs.keys()],
    refresh() {
      for (const [name, highlight] of highlights) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      paint();
    },
    destroy() {
      observer.disconnect();
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      highlights.clear();
      paintedAs.clear();
    },
  };
}

/** Whether a mark's words are within one screen of the screen. */
function isNear(mark: Mark): boolean {
  const rect = liveRange(mark.range).getBoundingClientRect();
  return (
    rect.bottom > -innerHeight && rect.top < 2 * innerHeight && rect.right > -innerWidth && rect.left < 2 * innerWidth
  );
}

/** A range that can be measured. It is dropped at once: a live range is revalidated with every change of the page. */
export function liveRange(range: StaticRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

function elementAround(node: Node): Element | null {
  for (let around: Node | null = node; around; around = parentAcross(around)) if (isElement(around)) return around;
  return null;
}

/** The nearest element that has a box of its own: an observer never sees one with `display: contents`. */
function boxAround(node: Node): Element | null {
  let element = elementAround(node);
  while (element && getComputedStyle(element).display === 'contents') {
    const parent = parentAcross(element);
    element = parent && elementAround(parent);
  }
  return element;
}
