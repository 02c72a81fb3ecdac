/** The custom highlights of this document: made with their first range, gone with their last. */
export interface Highlights {
  add(name: string, range: StaticRange): void;
  remove(name: string, range: StaticRange): void;
  /** Registers again what the page has cleared. */
  restore(): void;
  clear(): void;
}

/**
 * The registry is the page's as well: it can see what is in it, and clear it. Whatever it does is not answered but on the
 * reader's own next move (`restore`).
 */
export function createHighlights(): Highlights {
  const made = new Map<string, Highlight>();
  return {
    add(name, range) {
      const existing = made.get(name);
      if (existing) {
        existing.add(range);
        return;
      }
      const highlight = new Highlight(range);
      made.set(name, highlight);
      CSS.highlights.set(name, highlight);
    },
    remove(name, range) {
      const existing = made.get(name);
      existing?.delete(range);
      if (existing?.size !== 0) return;
      made.delete(name);
      CSS.highlights.delete(name);
    },
    restore() {
      for (const [name, highlight] of made) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    },
    clear() {
      for (const name of made.keys()) CSS.highlights.delete(name);
      made.clear();
    },
  };
}
