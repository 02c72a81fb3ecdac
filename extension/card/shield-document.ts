/**
 * Makes Preact create the card's nodes through the prototype of `Document`. It asks a node's `ownerDocument` for new ones,
 * and a page can put something else in the way of the document's methods: `<img name="createElementNS">` is found before
 * them, in Chromium even from an isolated world (https://github.com/whatwg/html/issues/4458).
 *
 * @param root The element that Preact renders into; it and all that is created below it are given the document's stand-in
 *   as a property of their own, which only this world sees.
 */
export function shieldDocument(root: Element): void {
  const standIn = {
    createElementNS(namespace: string, name: string): Element {
      return shield(Document.prototype.createElementNS.call(document, namespace, name));
    },
    createTextNode(text: string): Text {
      return Document.prototype.createTextNode.call(document, text);
    },
  };
  const shield = (element: Element): Element =>
    Object.defineProperty(element, 'ownerDocument', { value: standIn, configurable: true });
  shield(root);
}
