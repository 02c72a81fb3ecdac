import { defaultTreeAdapter as adapter, parse } from 'parse5';
import { createSectionCounter } from '../../extension/core/document/sections.ts';
import { walkBlocks } from '../../extension/core/document/walk.ts';
import type { DocumentFacts } from '../../extension/core/gate/evidence.ts';
import { createParse5Tree, type HtmlNode } from './parse5-tree.ts';
import type { DocumentBlock, ReadableDocument } from './readable-document.ts';

/** Elements that a block is drawn as in a handout; all others become paragraphs. */
const DRAWN = new Set('p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption caption th td pre summary'.split(' '));

/**
 * Reads an HTML page as the browser does: its body cut into blocks by the shared walk, its title, its language.
 *
 * @param facts what the caller knows; it comes before what the page says of itself
 */
export function readHtmlDocument(html: string, facts: Partial<DocumentFacts>): ReadableDocument {
  const page = parse(html);
  const tree = createParse5Tree(page);
  const root = childNamed(page, 'html');
  const lang = facts.lang ?? (root && tree.attributes(root)?.('lang')) ?? null;
  const body = (root && childNamed(root, 'body')) ?? root ?? page;

  const blocks: DocumentBlock[] = [];
  let start = 0;
  for (const block of walkBlocks(body, tree, { sections: createSectionCounter(), lang })) {
    if (!block) continue;
    const element = tree.name(block.container) ?? 'p';
    blocks.push({ text: block.text, start, section: block.section, element: DRAWN.has(element) ? element : 'p' });
    start += block.text.length + 1;
  }
  return {
    title: facts.title ?? findTitle(page),
    lang,
    url: facts.url ?? '',
    text: blocks.map(({ text }) => text).join('\n'),
    blocks,
  };
}

function childNamed(parent: HtmlNode, name: string): HtmlNode | null {
  const children: readonly HtmlNode[] = 'childNodes' in parent ? parent.childNodes : [];
  return children.find((child) => child.nodeName === name) ?? null;
}

/** `document.title`: the first title element of the page, its spaces folded. */
function findTitle(page: HtmlNode): string {
  const waiting: HtmlNode[] = [page];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (adapter.isElementNode(node) && node.tagName === 'title' && node.namespaceURI.endsWith('/xhtml')) {
      const text = node.childNodes.map((child) => (adapter.isTextNode(child) ? child.value : '')).join('');
      return text.replace(/[\t\n\f\r ]+/g, ' ').trim();
    }
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return '';
}
