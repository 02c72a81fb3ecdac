import { isExcluded, opensSection, roleOf } from '../core/document/elements.ts';
import type { Tree } from '../core/document/walk.ts';
import {
  attributeOf,
  characterData,
  firstChild,
  hasAnyAttribute,
  isElement,
  isText,
  localName,
  nextSibling,
  nodeType,
  parentAcross,
  parentNode,
  shadowRootOf,
} from './native.ts';

/** The page as the block walk sees it. */
export const DOM_TREE: Tree<Node> = {
  firstChild,
  nextSibling,
  parent: parentNode,
  text: (node) => (isText(node) ? characterData(node) : null),
  name: (node) => (isElement(node) ? localName(node).toLowerCase() : null),
  attributes: (node) => (isElement(node) && hasAnyAttribute(node) ? (name) => attributeOf(node, name) : null),
  shadowRoot: (node) => (isElement(node) ? shadowRootOf(node) : null),
};

/** A place in the page where a walk may begin. */
export interface WalkStart {
  /** The block to walk: the node itself, or the nearest block around it. */
  readonly root: Node;
  readonly lang: string | null;
  /** The nearest article around the root. */
  readonly article: Element | null;
}

/**
 * Finds where to begin a walk so that a changed node is read again, in its whole block.
 *
 * @returns `null` if the node is out of the page, or inside something that is not read (an editor, code, hidden text).
 */
export function findWalkStart(changed: Node): WalkStart | null {
  let root: Node | null = null;
  let lang: string | null = null;
  let article: Element | null = null;
  let node: Node | null = changed;
  for (;;) {
    if (isElement(node)) {
      const name = localName(node).toLowerCase();
      const role = roleOf(name);
      const element: Element = node;
      const attributes = (attribute: string): string | null => attributeOf(element, attribute);
      if (role === 'opaque' || role === 'silent' || isExcluded(attributes)) return null;
      // The walk reads the root's own attributes; only what lies around it is asked here.
      if (root !== null) lang ??= attributes('lang');
      if (article === null && root !== null && opensSection(name, attributes)) article = node;
      if (role === 'block') root ??= node;
    } else if (node instanceof ShadowRoot) {
      root ??= node;
    }
    const parent: Node | null = parentAcross(node);
    if (parent === null) break;
    node = parent;
  }
  if (nodeType(node) !== Node.DOCUMENT_NODE) return null;
  return { root: root ?? changed, lang, article };
}
