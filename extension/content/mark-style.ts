import { askBackground } from '../platform/messages.ts';

/** The mark rules of this document, under a name that no page can know beforehand. */
export interface MarkStyle {
  readonly name: string;
  /** Puts the rules into the document; harmless when they are there. */
  insert(): void;
  /** Gives an open shadow tree its own copy: Firefox does not apply the document's rules inside. */
  insertInto(root: Node): void;
  /** Takes the copies out of the shadow trees. The document's rules stay, and match nothing. */
  remove(): void;
}

export function createMarkStyle(): MarkStyle {
  const name = randomName();
  const roots = new Set<ShadowRoot>();
  const adopted = new Map<ShadowRoot, CSSStyleSheet>();
  let css: string | null = null;
  let asked = false;

  const adopt = (root: ShadowRoot): void => {
    if (css === null || adopted.has(root)) return;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets.push(sheet);
      adopted.set(root, sheet);
    } catch {
      // A root of another document takes no sheet of this one; its marks then stay unpainted, and are listed all the same.
    }
  };

  return {
    name,
    insert() {
      if (asked) return;
      asked = true;
      void askBackground('style.insert', { name }).then((reply) => {
        if (!reply.ok) return;
        css = reply.value.css;
        for (const root of roots) adopt(root);
      });
    },
    insertInto(root) {
      if (!(root instanceof ShadowRoot)) return;
      roots.add(root);
      adopt(root);
    },
    remove() {
      for (const [root, sheet] of adopted) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      adopted.clear();
    },
  };
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
