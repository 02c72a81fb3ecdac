/**
 * Reads the page into found blocks: the whole of it once, then what changes.
 *
 *   document, shadow roots ──walk in slices──▶ found blocks ──settle──▶ onSettled
 *   watch ──dirty subtrees──▶ forget ─┘
 */
import { createSectionCounter } from '../core/document/sections.ts';
import { walkBlocks } from '../core/document/walk.ts';
import { DOM_TREE, findWalkStart, type WalkStart } from './dom-tree.ts';
import { type FoundBlocks, isInPage } from './found-blocks.ts';
import { createElementWalker, pageBody, pageLanguage, pageRoot, parentAcross } from './native.ts';
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
      articles,
      onShadowRoot,
    });
    for (const block of walk) {
      if (block) {
        lastSection.set(block.container, block.section);
        yield* settle(blocks.add(block));
      }
      yield;
    }
  }

  function* settle(ids: Iterable<number>): Generator<void> {
    for (const section of ids) {
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

  function* readWhole(): Generator<void> {
    const root = pageBody() ?? pageRoot();
    if (root) yield* read(root, languageAround(root));
    yield* settle(blocks.unsettled());
  }

  function* readAgain(changes: Changes): Generator<void> {
    const starts = new Map<Node, WalkStart | null>();
    for (const node of changes) {
      const start = findWalkStart(node);
      starts.set(start?.root ?? node, start);
      yield;
    }
    yield* blocks.forget(starts);
    for (const [root, start] of starts) {
      // What lies inside another part is read with it.
      if (!start || !isInPage(parentAcross(root) ?? document, starts)) continue;
      const section = start.article && articles.get(start.article);
      sections.resume(section ?? sectionBefore(root));
      yield* read(root, start.lang);
    }
    yield* settle(blocks.unsettled());
  }

  // One reading at a time: of two, each would take the other's sections for its own, and both read what has just come.
  let last = Promise.resolve();
  const enqueue = (steps: Iterator<void>): Promise<void> => {
    last = last.then(() => runInSlices(steps, signal, onRest));
    return last;
  };

  return {
    readAll: () => enqueue(readWhole()),
    readChanges: (changes) => enqueue(readAgain(changes)),
  };
}

function languageAround(root: Node): string | null {
  return root === pageRoot() ? null : pageLanguage();
}
