import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from '../../extension/core/document/walk.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;

/**
 * A parsed document as the block walk sees it. parse5 keeps children in arrays; siblings are linked once, so that a
 * parent of a hundred thousand children costs no more than they do. A template with `shadowrootmode="open"` is the open
 * shadow root that a browser would make of it.
 */
export function createParse5Tree(root: HtmlNode): Tree<HtmlNode> {
  const next = linkSiblings(root);
  return {
    firstChild: (node) => childrenOf(node)[0] ?? null,
    nextSibling: (node) => next.get(node) ?? null,
    text: (node) => (adapter.isTextNode(node) ? node.value : null),
    name: (node) => (adapter.isElementNode(node) ? node.tagName.toLowerCase() : null),
    attributes(node) {
      if (!adapter.isElementNode(node) || node.attrs.length === 0) return null;
      return (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
    },
    shadowRoot(node) {
      for (const child of childrenOf(node)) if (isOpenShadowRoot(child)) return child.content;
      return null;
    },
  };
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function isOpenShadowRoot(node: HtmlNode): node is DefaultTreeAdapterTypes.Template {
  return (
    adapter.isElementNode(node) &&
    'content' in node &&
    node.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open')
  );
}

function linkSiblings(root: HtmlNode): ReadonlyMap<HtmlNode, HtmlNode> {
  const next = new Map<HtmlNode, HtmlNode>();
  const waiting: HtmlNode[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    let before: HtmlNode | null = null;
    for (const child of childrenOf(parent)) {
      if (before) next.set(before, child);
      before = child;
      waiting.push(child);
      if (isOpenShadowRoot(child)) waiting.push(child.content);
    }
  }
  return next;
}
