import { roleOf } from '../core/document/elements.ts';
import { isElement, isText, localName, parentNode } from './native.ts';
import { nextTurn } from './slices.ts';

/**
 * What changed since the last report: subtrees and text nodes to read again, or for the first time. Empty if something has
 * left the page, and that is all.
 */
export type Changes = ReadonlySet<Node>;

export interface Watch {
  /** Also watches an open shadow root. */
  include(root: Node): void;
  stop(): void;
}

/** The longest that reports are held back while a page changes without pause. */
const LONGEST_REST_MS = 1000;

/**
 * Follows the changes of a document. Reports are coalesced: one at a time, each after the page has nothing more urgent to
 * do, and the longer the work of one took, the longer the rest before the next.
 *
 * @param onChanges Works through a report; the next one waits for it.
 */
export function watchDocument(onChanges: (changes: Changes) => Promise<void> | void): Watch {
  let dirty = new Set<Node>();
  let removed = false;
  let busy = false;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') dirty.add(target);
      if (type === 'attributes') noteAdded(parentNode(target) ?? target, target);
      for (const node of addedNodes) noteAdded(target, node);
      for (const node of removedNodes) {
        removed = true;
        // The words on both sides of removed text now stand together.
        if (!isBlock(node)) dirty.add(target);
      }
    }
    if (!busy && (dirty.size > 0 || removed)) void report();
  });

  const noteAdded = (parent: Node, node: Node): void => {
    if (isBlock(node)) dirty.add(node);
    else if (isText(node) || isElement(node)) dirty.add(parent);
  };

  const report = async (): Promise<void> => {
    busy = true;
    while (!stopped && (dirty.size > 0 || removed)) {
      await nextTurn();
      const changes = dirty;
      dirty = new Set();
      removed = false;
      const began = performance.now();
      await onChanges(changes);
      await rest(Math.min(4 * (performance.now() - began), LONGEST_REST_MS));
    }
    busy = false;
  };

  // What these attributes keep out of the reading appears, or goes, with them.
  const options = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'contenteditable'],
  };
  observer.observe(document, options);
  return {
    include: (root) => observer.observe(root, options),
    stop() {
      stopped = true;
      observer.disconnect();
    },
  };
}

function isBlock(node: Node): boolean {
  return isElement(node) && roleOf(localName(node).toLowerCase()) === 'block';
}

function rest(milliseconds: number): Promise<void> {
  return milliseconds < 4 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
