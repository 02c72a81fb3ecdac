/**
 * Turns what the reader does with pointer and keys into events of the dwell reducer. Only trusted events count: a page
 * cannot open a card. Nothing is prevented or stopped: a click means to the page what it always meant.
 */
import { DWELL_MS, type Dwell, type DwellEffect, type DwellEvent, stepDwell } from './dwell.ts';
import { closestOf, isElement, listen } from './native.ts';

/** Where a click already means something: cards open there on dwell and by command only. */
const CONTROLS =
  'a[href], area, button, label, summary, input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick]';

export interface ReaderEvents<M> {
  send(event: DwellEvent<M>): void;
  state(): Dwell<M>;
  stop(): void;
}

export interface ReaderEventsOptions<M> {
  readonly markAt: (x: number, y: number) => M | null;
  readonly isInCard: (event: Event) => boolean;
  readonly onOpen: (mark: M, how: 'dwell' | 'press' | 'command') => void;
  readonly onClose: () => void;
  /** After a scroll or a change of size, once a frame. */
  readonly onScroll: () => void;
}

export function listenToReader<M>(options: ReaderEventsOptions<M>): ReaderEvents<M> {
  const listeners = new AbortController();
  let state: Dwell<M> = { name: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: { x: number; y: number } | null = null;
  let pointing = false;
  let scrolling = false;

  const run = (effect: DwellEffect<M>): void => {
    if (effect.type === 'start' || effect.type === 'stop') {
      clearTimeout(timer);
      if (effect.type === 'start') timer = setTimeout(() => send({ type: effect.timer }), DWELL_MS[effect.timer]);
    } else if (effect.type === 'open') {
      options.onOpen(effect.mark, effect.how);
    } else {
      options.onClose();
    }
  };
  const send = (event: DwellEvent<M>): void => {
    const step = stepDwell(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  };

  const on = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void =>
    listen(type, (event) => event.isTrusted && handle(event), listeners.signal);

  // A caret lookup forces layout where the page has changed: once a frame at most.
  const look = (): void => {
    pointing = false;
    if (pointer) send({ type: 'point', mark: options.markAt(pointer.x, pointer.y) });
  };
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (options.isInCard(event) || event.buttons !== 0) {
      pointer = null;
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    if (pointing) return;
    pointing = true;
    requestAnimationFrame(look);
  });
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    pointer = null;
    send({ type: 'point', mark: null });
  });
  on('click', (event) => {
    if (event.button !== 0 || options.isInCard(event)) return;
    const mark = isOnControl(event) || hasSelection() ? null : options.markAt(event.clientX, event.clientY);
    send(mark === null ? { type: 'press-outside' } : { type: 'press', mark });
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !options.isInCard(event)) send({ type: 'close' });
  });
  const scrolled = (): void => {
    if (scrolling) return;
    scrolling = true;
    requestAnimationFrame(() => {
      scrolling = false;
      options.onScroll();
    });
  };
  on('scroll', scrolled);
  on('resize', scrolled);

  return {
    send,
    state: () => state,
    stop() {
      clearTimeout(timer);
      listeners.abort();
    },
  };
}

function isOnControl(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Node && isElement(target) && closestOf(target, CONTROLS) !== null;
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
