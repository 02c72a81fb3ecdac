/**
 * ```
 * closed ── open ──▶ measured, unseen ── placed ──▶ shown ── close / Escape / page's doing ──▶ closed
 *                                                     │ scroll: moves with the words, unless pinned
 *                                                     │ resize: placed anew
 * ```
 */
import { render } from 'preact';
import type { CardAction, CardAnchor, CardHandle, CardOptions, OpenedBy } from '../protocol/card-contract.ts';
import { createCardHost } from './card-host.ts';
import { type CardEvent, type CardState, reduceCard } from './card-state.ts';
import { CardView } from './card-view.tsx';
import { chooseContainer } from './choose-container.ts';
import { createFocusKeeper } from './focus-keeper.ts';
import { guardEvents } from './guard-events.ts';
import { listenWhileOpen } from './listen-while-open.ts';
import { createPlacer } from './placer.ts';

/** What can make the card taller. */
const GROWING: ReadonlySet<CardEvent['type']> = new Set([
  'shown',
  'expanded',
  'section-toggled',
  'cited',
  'report-opened',
]);

/** Creates the card of a frame, closed. The page holds nothing of it until it opens. */
export function createCard({ t, tone: firstTone, reportAddress, onAction }: CardOptions): CardHandle {
  const parts = createCardHost();
  const { host, root, frame } = parts;
  const keeper = createFocusKeeper(host);
  const placer = createPlacer(parts);
  let state: CardState | null = null;
  let tone = firstTone;
  /** Every opening starts afresh: scrolled to the top, nothing remembered. */
  let openings = 0;
  let stopListening = () => {};

  function draw(): void {
    if (state === null) {
      render(null, frame);
      return;
    }
    const pageAddress = location.href;
    const props = { t, tone, state, pageAddress, reportAddress, dispatch, onAction: act };
    render(<CardView key={openings} {...props} />, frame);
  }

  function dispatch(event: CardEvent): void {
    const next = reduceCard(state, event);
    if (next === state) return;
    state = next;
    draw();
    if (GROWING.has(event.type)) placer.settle();
  }

  function act(action: CardAction): void {
    if (action.type === 'close') close();
    onAction(action);
  }

  function focus(): void {
    if (state === null) return;
    keeper.remember();
    root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  function close(): void {
    if (state === null) return;
    stopListening();
    keeper.giveBack();
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
    placer.forget();
    dispatch({ type: 'closed' });
  }

  /** Brings the host into the top layer; not, if the page prevents it, or is on its way out. */
  function stand(anchor: CardAnchor): boolean {
    try {
      const container = chooseContainer(anchor);
      // A page may have taken it away from the card before.
      if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
      if (host.parentNode !== container) Element.prototype.append.call(container, host);
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      return false;
    }
    return host.matches(':popover-open');
  }

  guardEvents(root);
  frame.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && onAction({ type: 'enter' }));
  frame.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && onAction({ type: 'leave' }));

  return {
    host,
    open(anchor, view, occurrence, how: OpenedBy) {
      openings += 1;
      dispatch({ type: 'opened', view, occurrence });
      if (!stand(anchor)) {
        close();
        onAction({ type: 'close', reason: 'page' });
        return;
      }
      stopListening();
      stopListening = listenWhileOpen(host, {
        onEscape: () => act({ type: 'close', reason: 'escape' }),
        onTakenAway: () => act({ type: 'close', reason: 'page' }),
        onScroll: () => !state?.pinned && placer.follow(),
        onResize: () => placer.settle(),
      });
      placer.placeAt(anchor, () => {
        if (how !== 'dwell') focus();
      });
    },
    show: (view, canGoBack) => dispatch({ type: 'shown', view, canGoBack }),
    notice: (notice) => dispatch({ type: 'noticed', notice }),
    contains: (nodeOrEvent) =>
      nodeOrEvent instanceof Event ? nodeOrEvent.composedPath().includes(host) : nodeOrEvent === host,
    setTone(next) {
      tone = next;
      draw();
    },
    focus,
    close,
    destroy: close,
  };
}
