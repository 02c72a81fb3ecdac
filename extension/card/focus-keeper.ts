/** Moves the focus into the card, and gives it back. */
export interface FocusKeeper {
  /** Remembers where the focus is, unless it is in the card already. */
  remember(): void;
  /** Gives the focus back if the card has it; otherwise the reader has moved on. */
  giveBack(): void;
}

const activeElement = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;

export function createFocusKeeper(host: HTMLElement): FocusKeeper {
  let before: Element | null = null;
  return {
    remember() {
      const active = deepestActive(host);
      if (active !== host) before = active;
    },
    giveBack() {
      const target = before;
      before = null;
      if (deepestActive(host) !== host || !target?.isConnected) return;
      HTMLElement.prototype.focus.call(target, { preventScroll: true });
    },
  };
}

/** The focused element, seen through open shadow roots, but not into the card. */
function deepestActive(host: HTMLElement): Element | null {
  let active: Element | null = activeElement?.call(document) ?? null;
  while (active !== host && active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
