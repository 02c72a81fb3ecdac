import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Tree } from '../../../extension/core/document/walk.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A tree over parse5's nodes, for tests of the walk. */
export const TEXT_TREE: Tree<Node> = {
  firstChild: (node) => ('childNodes' in node ? (node.childNodes[0] ?? null) : null),
  nextSibling(node) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    return parent ? (parent.childNodes[parent.childNodes.indexOf(node as never) + 1] ?? null) : null;
  },
  text: (node) => (defaultTreeAdapter.isTextNode(node) ? node.value : null),
  name: (node) => (defaultTreeAdapter.isElementNode(node) ? node.tagName : null),
  attributes(node) {
    if (!defaultTreeAdapter.isElementNode(node) || node.attrs.length === 0) return null;
    return (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  },
  shadowRoot: () => null,
};

/** The body of a page. */
export function bodyOf(html: string): Node {
  const page = parse(html);
  const root = page.childNodes.find((node) => node.nodeName === 'html');
  const body = root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : undefined;
  if (!body) throw new Error('no body');
  return body;
}
