/**
 * The test that comes first: does this page hold any Han character or cue word at all? It reads whole subtrees at once
 * (`textContent` is the fastest way to a page's text) and only where that says yes cuts the subtree into blocks, because
 * `textContent` also has the text of scripts and styles.
 */
import { createSectionCounter } from '../core/document/sections.ts';
import { walkBlocks } from '../core/document/walk.ts';
import type { CueTest } from '../core/gate/cue-test.ts';
import { DOM_TREE } from './dom-tree.ts';
import { characterData, countDescendants, firstChild, isElement, isText, nextSibling, textContent } from './native.ts';

/** Subtrees up to this many elements are read at one go. */
const ELEMENTS_AT_ONCE = 1500;
/** Characters of one text node tested at one go, and how far two goes overlap: longer than any cue. */
const CHARACTERS_AT_ONCE = 200_000;
const OVERLAP = 128;
/** The last letter of a word to which a capital is glued that begins another. */
const GLUED = /[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;

/**
 * Looks for a cue in a subtree, in steps that can be sliced. Open shadow trees inside are not looked into.
 *
 * @param root An element, text node, document or shadow root.
 * @returns Whether there is one, when the steps have ended.
 */
export function* scanForCue(root: Node, holdsCue: CueTest): Generator<void, boolean> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield;
    if (isText(node)) {
      for (const part of cut(characterData(node))) {
        if (holdsCue(part)) return true;
        yield;
      }
    } else if (isElement(node) && countDescendants(node) <= ELEMENTS_AT_ONCE) {
      const text = textContent(node) ?? '';
      if ((holdsCue(text) || holdsGluedCue(text, holdsCue)) && (yield* scanBlocks(node, holdsCue))) return true;
    } else {
      const nested: Node[] = [];
      for (let child = firstChild(node); child; child = nextSibling(child)) nested.push(child);
      waiting.push(...nested.reverse());
    }
  }
  return false;
}

/**
 * Whether a cue stands where `textContent` has glued the end of a block to the beginning of the next: `in ChinaThe …`. A
 * block that begins with a small letter is not told from the end of a word: its cue is missed if the page has no other.
 */
function holdsGluedCue(text: string, holdsCue: CueTest): boolean {
  for (const { index } of text.matchAll(GLUED)) {
    const at = index + 1;
    const parted = `${text.slice(Math.max(0, at - OVERLAP), at)} ${text.slice(at, at + OVERLAP)}`;
    if (holdsCue(parted)) return true;
  }
  return false;
}

function* scanBlocks(root: Node, holdsCue: CueTest): Generator<void, boolean> {
  for (const block of walkBlocks<Node>(root, DOM_TREE, { sections: createSectionCounter(), lang: null })) {
    if (block && holdsCue(block.text)) return true;
    yield;
  }
  return false;
}

function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHARACTERS_AT_ONCE - OVERLAP) yield text.slice(at, at + CHARACTERS_AT_ONCE);
}
