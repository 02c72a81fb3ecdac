import { askBackground } from '../platform/messages.ts';
import { shadowAround } from './native.ts';

/** The mark rules of this document, under a name that no page can know beforehand. */
export interface MarkStyle {
  readonly name: string;
  /**
   * Puts the rules where a node is; harmless when they are there. An open shadow tree gets a copy: Firefox does not apply
   * the document's rules inside.
   */
  insert(node: Node): void;
  /** Empties the copy that the shadow trees share. The document's rules stay, and match nothing. */
  remove(): void;
}

export function createMarkStyle(): MarkStyle {
  const name = randomName();
  const known = new WeakSet<Node>();
  let sheet: Promise<CSSStyleSheet> | null = null;

  const ask = async (): Promise<CSSStyleSheet> => {
    const reply = await askBackground('style.insert', { name });
    const made = new CSSStyleSheet();
    if (reply.ok) made.replaceSync(reply.value.css);
    return made;
  };

  return {
    name,
    insert(node) {
      sheet ??= ask();
      const root = shadowAround(node);
      if (!root || known.has(root)) return;
      known.add(root);
      // A root of another document takes no sheet of this one; its marks then stay unpainted, and are listed all the same.
      sheet.then((copy) => root.adoptedStyleSheets.push(copy)).catch(() => undefined);
    },
    remove() {
      void sheet?.then((copy) => copy.replaceSync(''));
    },
  };
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
