/** Events that lead to an action, or that a page could take for its own. */
const GUARDED = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'wheel',
  'change',
  'input',
] as const;

/**
 * Lets only trusted events reach the card, and keeps what is done in the card from the page's own handlers: a page's
 * shortcuts, its "click outside to close", its hijacked wheel. (Its capturing listeners hear the events all the same.)
 */
export function guardEvents(root: ShadowRoot): void {
  for (const type of GUARDED) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
