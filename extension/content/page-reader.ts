/**
 * Reads the page into found blocks: the whole of it once, then what changes.
 *
 *   document, shadow roots ──walk in slices──▶ found blocks ──settle──▶ onSettled
 *   watch ──dirty subtrees──▶ forget ─┘
 */
import { createSectionCounter } from '../core/document/sections.ts';
import { walkBlocks } from '../core/document/walk.ts';
import { DOM_TREE, findWalkStart } from './dom-tree.ts';
import type { FoundBlocks } from './found-blocks.ts';
import {
  comparePosition,
  createElementWalker,
  isElement,
  localName,
  pageBody,
  pageHead,
  pageLanguage,
  pageRoot,
} from './native.ts';
import { runInSlices } from './slices.ts';
import type { Changes } from './watch.ts';

export interface PageReader {
  /** Reads the whole document. */
  readAll(): Promise<void>;
  /** Reads again what has changed. */
  readChanges(changes: Changes): Promise<void>;
}

export interface PageReaderOptions {
  readonly blocks: FoundBlocks;
  readonly signal: AbortSignal;
  /** Called for each open shadow root that is met, so that it can be watched. */
  readonly onShadowRoot: (root: Node) => void;
  /** Called when the gate has decided a section's matches. */
  readonly onSettled: (section: number) => void;
  /** Called after each slice of work. */
  readonly onRest: () => void;
}

export function createPageReader({ blocks, signal, onShadowRoot, onSettled, onRest }: PageReaderOptions): PageReader {
  const sections = createSectionCounter();
  const articles = new WeakMap<Node, number>();
  const lastSection = new WeakMap<Node, number>();

  function* read(root: Node, lang: string | null): Generator<void> {
    const walk = walkBlocks<Node>(root, DOM_TREE, {
      sections,
      lang,
      knownSection: (article) => articles.get(article) ?? null,
      onArticle: (article, section) => articles.set(article, section),
      onShadowRoot,
    });
    for (const block of walk) {
      if (block) {
        lastSection.set(block.container, block.section);
        blocks.add(block);
      }
      yield;
      if (block) yield* settle(true);
    }
    yield* settle(false);
  }

  function* settle(grown: boolean): Generator<void> {
    for (const section of blocks.unsettled(grown)) {
      yield* blocks.settle(section);
      onSettled(section);
      yield;
    }
  }

  /** The section that stands just before a place in the document. */
  const sectionBefore = (node: Node): number => {
    const walker = createElementWalker(document);
    walker.currentNode = node;
    for (let steps = 0; steps < 500; steps += 1) {
      const before = walker.previousNode();
      if (!before) return 0;
      const section = lastSection.get(before);
      if (section !== undefined) return section;
    }
    return sections.current();
  };

  return {
    async readAll() {
      const root = pageBody() ?? pageRoot();
      if (!root || isPictureDocument()) return;
      await runInSlices(read(root, languageAround(root)), signal, onRest);
    },
    async readChanges({ dirty, removed }) {
      const starts = new Map<Node, ReturnType<typeof findWalkStart>>();
      for (const node of dirty) {
        const start = findWalkStart(node);
        if (start && isInBody(start.root)) starts.set(start.root, start);
      }
      if (removed) blocks.prune();
      for (const start of starts.values()) {
        if (!start) continue;
        blocks.forget(start.root);
        const section = start.article && articles.get(start.article);
        sections.resume(section ?? sectionBefore(start.root));
        await runInSlices(read(start.root, start.lang), signal, onRest);
      }
      await runInSlices(settle(false), signal, onRest);
    },
  };
}

/** SVG documents take no highlights, and their text is no prose. */
function isPictureDocument(): boolean {
  const root = pageRoot();
  return root !== null && localName(root) === 'svg';
}

function languageAround(root: Node): string | null {
  return root === pageRoot() ? null : pageLanguage();
}

/** The head holds no prose; whatever else is in the document, or in a shadow tree, does. */
function isInBody(node: Node): boolean {
  const head = pageHead();
  return !head || !isElement(head) || (comparePosition(head, node) & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}
