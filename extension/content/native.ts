/**
 * The getters and methods of page nodes, taken from their prototypes once. A form whose fields are called `parentNode` or
 * `attributes` shadows those names on itself, across worlds (https://github.com/whatwg/html/issues/4458); what is called
 * through here cannot be shadowed.
 */
function getter<T extends object, R>(prototype: T, name: string): (node: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (node) => get.call(node) as R;
}

export const nodeType = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');
export const parentNode = /* @__PURE__ */ getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const firstChild = /* @__PURE__ */ getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = /* @__PURE__ */ getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const textContent = /* @__PURE__ */ getter<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(Node.prototype, 'isConnected');
export const characterData = /* @__PURE__ */ getter<CharacterData, string>(CharacterData.prototype, 'data');
export const localName = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

const bodyOf = /* @__PURE__ */ getter<Document, HTMLElement | null>(Document.prototype, 'body');
const documentElementOf = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'documentElement');
const titleOf = /* @__PURE__ */ getter<Document, string>(Document.prototype, 'title');

// An image called `body` shadows `document.body`.
export const pageBody = (): HTMLElement | null => bodyOf(document);
export const pageRoot = (): Element | null => documentElementOf(document);
export const pageTitle = (): string => titleOf(document);

const { addEventListener } = EventTarget.prototype;
const { getRootNode, compareDocumentPosition } = Node.prototype;
const { createTreeWalker, caretPositionFromPoint } = Document.prototype;
const { getAttribute, hasAttributes, getBoundingClientRect, getElementsByTagName, closest, scrollIntoView } =
  Element.prototype;

export const rootOf = (node: Node): Node => getRootNode.call(node);
export const comparePosition = (a: Node, b: Node): number => compareDocumentPosition.call(a, b);
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const hasAnyAttribute = (element: Element): boolean => hasAttributes.call(element);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const countDescendants = (element: Element): number => getElementsByTagName.call(element, '*').length;
export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  scrollIntoView.call(element, options);

/** The language that the document declares, or `null`. */
export function pageLanguage(): string | null {
  const root = pageRoot();
  return root && attributeOf(root, 'lang');
}

/** Walks the elements of a subtree, in document order. */
export const createElementWalker = (root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);

/** The character under a point of the viewport. */
export const caretAt = (x: number, y: number, options: CaretPositionFromPointOptions): CaretPosition | null =>
  caretPositionFromPoint.call(document, x, y, options);

/** Listens at the window, before the page does; an image called `addEventListener` shadows the method there too. */
export function listen<K extends keyof WindowEventMap>(
  type: K,
  handle: (event: WindowEventMap[K]) => void,
  signal: AbortSignal,
): void {
  addEventListener.call(window, type, handle as EventListener, { capture: true, signal });
}

/** Whether a node is an element, by its own account of its type. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

/** Whether a node holds characters that are drawn: text, or a CDATA section of an XML page. */
export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The shadow tree that a node is in. */
export function shadowAround(node: Node): ShadowRoot | null {
  const root = getRootNode.call(node);
  return root instanceof ShadowRoot ? root : null;
}

/** The parent of a node; of a shadow root, its host. */
export function parentAcross(node: Node): Node | null {
  return parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
