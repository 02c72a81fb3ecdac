import { createSectionCounter } from '../../extension/core/document/sections.ts';
import { type Tree, walkBlocks } from '../../extension/core/document/walk.ts';
import type { DocumentFacts } from '../../extension/core/gate/evidence.ts';
import type { ReadableDocument } from './readable-document.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A paragraph, or (`name` is `null`) the text in it, or the whole. */
interface TextNode {
  readonly name: string | null;
  readonly text: string | null;
  /** Where its text begins in the whole. */
  readonly start: number;
  readonly first: TextNode | null;
  next: TextNode | null;
}

const TEXT_TREE: Tree<TextNode> = {
  firstChild: ({ first }) => first,
  nextSibling: ({ next }) => next,
  text: ({ text }) => text,
  name: ({ name }) => name,
  attributes: () => null,
  shadowRoot: () => null,
};

/** Cuts plain text into blocks by the same walk as a page, so that long paragraphs and sections are cut alike. */
export function readTextDocument(text: string, facts: DocumentFacts): ReadableDocument {
  const blocks = [...walkBlocks(plant(text), TEXT_TREE, { sections: createSectionCounter(), lang: facts.lang })];
  return {
    ...facts,
    text,
    blocks: blocks.flatMap((block) => {
      const [piece] = block?.pieces ?? [];
      if (!block || !piece) return [];
      return [{ text: block.text, start: piece.node.start + piece.from, section: block.section, element: 'p' }];
    }),
  };
}

function plant(text: string): TextNode {
  let next: TextNode | null = null;
  for (const { start, end } of splitParagraphs(text).toReversed()) {
    const words: TextNode = { name: null, text: text.slice(start, end), start, first: null, next: null };
    next = { name: 'p', text: null, start, first: words, next };
  }
  return { name: null, text: null, start: 0, first: next, next: null };
}
