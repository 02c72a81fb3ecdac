/** What can happen to an open card from outside. */
export interface OutsideEvents {
  readonly onEscape: () => void;
  /** The page hid the card or took it out. */
  readonly onTakenAway: () => void;
  readonly onScroll: () => void;
  readonly onResize: () => void;
}

/**
 * Listens on the window, before the page does.
 *
 * @returns Stops listening.
 */
export function listenWhileOpen(host: HTMLElement, events: OutsideEvents): () => void {
  const controller = new AbortController();
  const options = { capture: true, passive: true, signal: controller.signal };
  const onFrame = createOncePerFrame(controller.signal);
  addEventListener('keydown', (event) => closeOnEscape(event, host, events), { ...options, passive: false });
  addEventListener('scroll', () => onFrame(host.isConnected ? events.onScroll : events.onTakenAway), options);
  addEventListener('resize', () => onFrame(host.isConnected ? events.onResize : events.onTakenAway), options);
  host.addEventListener(
    'toggle',
    (event) => {
      if (event.isTrusted && event.newState === 'closed' && !host.matches(':popover-open')) events.onTakenAway();
    },
    options,
  );
  const stopWatching = watchForRemoval(host, events.onTakenAway);
  return () => {
    controller.abort();
    stopWatching();
  };
}

/** No event tells that the host was taken out, moved, or stripped of its `popover` attribute: all of them hide it. */
function watchForRemoval(host: HTMLElement, onTakenAway: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected || !host.matches(':popover-open')) onTakenAway();
  });
  observer.observe(host, { attributeFilter: ['popover'] });
  if (host.parentNode) observer.observe(host.parentNode, { childList: true });
  return () => observer.disconnect();
}

/**
 * Escape closes the card. The page hears it too, except where it would close more than the card: with the focus in the
 * card, or in a modal dialog around it.
 */
function closeOnEscape(event: KeyboardEvent, host: HTMLElement, { onEscape, onTakenAway }: OutsideEvents): void {
  if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
  if (!host.isConnected) {
    onTakenAway();
    return;
  }
  const around = host.parentElement;
  if (event.composedPath().includes(host) || (around && Element.prototype.matches.call(around, ':modal'))) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  onEscape();
}

function createOncePerFrame(signal: AbortSignal): (act: () => void) => void {
  let asked: (() => void) | null = null;
  return (act) => {
    if (asked === null) {
      requestAnimationFrame(() => {
        const last = asked;
        asked = null;
        if (!signal.aborted) last?.();
      });
    }
    asked = act;
  };
}
