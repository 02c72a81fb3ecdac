/**
 * The test that comes first: does this page hold any Han character or cue word at all? It reads whole subtrees at once
 * (`textContent` is the fastest way to a page's text) and only where that says yes cuts the subtree into blocks, because
 * `textContent` also has the text of scripts and styles.
 */
import { createSectionCounter } from '../core/document/sections.ts';
import { walkBlocks } from '../core/document/walk.ts';
import { DOM_TREE } from './dom-tree.ts';
import {
  characterData,
  countDescendants,
  firstChild,
  isElement,
  isText,
  nextSibling,
  shadowRootOf,
  textContent,
} from './native.ts';

/** Subtrees up to this many elements are read at one go. */
const ELEMENTS_AT_ONCE = 1500;
/** Characters of one text node tested at one go, and how far two goes overlap: longer than any cue. */
const CHARACTERS_AT_ONCE = 200_000;
const OVERLAP = 128;

/**
 * Looks for a cue in a subtree, in steps that can be sliced.
 *
 * @param root An element, document or shadow root.
 * @param holdsCue The cue test over a text.
 * @param onCue Called once, when a cue is met; the steps then end.
 */
export function* scanForCue(root: Node, holdsCue: (text: string) => boolean, onCue: () => void): Generator<void> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield;
    if (isText(node)) {
      for (const part of cut(characterData(node))) {
        if (holdsCue(part)) return onCue();
        yield;
      }
      continue;
    }
    if (isElement(node) && countDescendants(node) <= ELEMENTS_AT_ONCE && !holdsCue(textContent(node) ?? '')) continue;
    if (isElement(node) && countDescendants(node) <= ELEMENTS_AT_ONCE) {
      for (const block of walkBlocks<Node>(node, DOM_TREE, { sections: createSectionCounter(), lang: null })) {
        if (block && holdsCue(block.text)) return onCue();
        yield;
      }
      continue;
    }
    const children: Node[] = [];
    for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
    waiting.push(...children.reverse());
  }
}

/** Looks for a cue in the open shadow trees of a subtree, which `textContent` leaves out. */
export function* scanShadowTreesForCue(
  root: Node,
  holdsCue: (text: string) => boolean,
  onCue: () => void,
  onShadowRoot: (shadow: ShadowRoot) => void,
): Generator<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let found = false;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    yield;
    const shadow = isElement(node) ? shadowRootOf(node) : null;
    if (!shadow) continue;
    onShadowRoot(shadow);
    const done = (): void => {
      found = true;
    };
    yield* scanForCue(shadow, holdsCue, done);
    if (!found) yield* scanShadowTreesForCue(shadow, holdsCue, done, onShadowRoot);
    if (found) return onCue();
  }
}

function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHARACTERS_AT_ONCE - OVERLAP) yield text.slice(at, at + CHARACTERS_AT_ONCE);
}
