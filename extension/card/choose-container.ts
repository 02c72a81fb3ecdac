import type { CardAnchor } from '../protocol/card-contract.ts';

/**
 * Where the card's host has to stand to be usable: outside an open modal dialog everything is inert, and outside a
 * full-screen element nothing is seen, so inside whichever of them is around the words; else at the end of the document.
 */
export function chooseContainer(anchor: CardAnchor): Element {
  let node: Node | null = anchor.commonAncestorContainer instanceof Node ? anchor.commonAncestorContainer : null;
  while (node !== null) {
    const element: Element | null = node instanceof Element ? node : parentOf(node);
    const modal = element && Element.prototype.closest.call(element, ':modal, :fullscreen');
    if (modal) return modal;
    const root: Node = Node.prototype.getRootNode.call(node);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return rootElement();
}

/** The element whose styles the words have; the document's root if none can be told. */
export function elementAround(anchor: CardAnchor): Element {
  const node = anchor.commonAncestorContainer;
  if (node instanceof Element) return node;
  return (node instanceof Node ? parentOf(node) : null) ?? rootElement();
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

/** Through the prototype's getter: `<form><input name=parentElement>` stands in the way of the form's own. */
function parentOf(node: Node): Element | null {
  return parentElement?.call(node) ?? null;
}

function rootElement(): Element {
  return documentElement?.call(document) as Element;
}
