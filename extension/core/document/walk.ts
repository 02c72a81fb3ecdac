/**
 * Cuts a document into blocks: the joined text of one container, with the way back to the text nodes it came from.
 *
 *   document ──walk──▶ block ─ text    "the Two Establishes …"          offsets: UTF-16, half-open
 *                            ─ pieces  [0,4) → node 1   [4,7) → node 2   …
 *                            ─ container, section, lang
 *
 * The walk sees the document through a `Tree`, so the page's DOM and the command line's parser share the rules. It keeps
 * its own stack: no recursion, whatever the depth.
 */
import { isExcluded, isHeading, opensSection, roleOf } from './elements.ts';
import type { SectionCounter } from './sections.ts';

/** The least the walk needs of a document. */
export interface Tree<N> {
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
  /** Where a document may change while the walk rests: the node among whose children this one is. */
  parent?(node: N): N | null;
  /** The characters of a text node; `null` for every other node. */
  text(node: N): string | null;
  /** The lower-case local name of an element; `null` for every other node. */
  name(node: N): string | null;
  /** Reads an element's attributes; `null` when it has none. */
  attributes(node: N): ((name: string) => string | null) | null;
  /** The open shadow root of an element, if it has one. */
  shadowRoot(node: N): N | null;
}

/** A run of a block's text that stands in one text node. */
export interface Piece<N> {
  readonly node: N;
  /** Where the run begins in the block's text. */
  readonly start: number;
  readonly length: number;
  /** Where the run begins in the node's data. */
  readonly from: number;
}

/** The joined text of one container. */
export interface Block<N> {
  readonly text: string;
  readonly pieces: readonly Piece<N>[];
  /** The nearest element that is not inline (or the root of the walk). */
  readonly container: N;
  readonly section: number;
  /** The nearest `lang`, or `null`. */
  readonly lang: string | null;
}

/** What a walk starts from and reports to. */
export interface WalkOptions<N> {
  readonly sections: SectionCounter;
  readonly lang: string | null;
  /** The sections that articles have from earlier walks; those of new ones are added. */
  readonly articles?: { get(article: N): number | undefined; set(article: N, section: number): unknown };
  /** Called for each open shadow root as it is met. */
  readonly onShadowRoot?: (root: N) => void;
}

/** Longer blocks are cut, so that one text node of ten megabytes does not make one slice of work. */
const LONGEST_BLOCK = 16_384;
/** Nodes between two rests, where a block is long in coming. */
const NODES_PER_REST = 256;
/** Stands for opaque content; no pattern holds it, so nothing matches across. */
const OBJECT = '\uFFFC';

interface Frame<N> {
  /** Whose children are walked. */
  readonly parent: N | null;
  at: N | null;
  next: N | null;
  readonly block: N | null;
  readonly lang: string | null;
  readonly article: boolean;
}

/**
 * Walks a subtree in document order.
 *
 * @param root An element, text node, document or shadow root. Its own role counts; its ancestors do not: who starts inside
 *   a document makes sure that the place is readable, and gives its language.
 * @returns Blocks that hold more than white space; between them `null`, about every 256 nodes: a place to rest.
 */
export function* walkBlocks<N>(root: N, tree: Tree<N>, options: WalkOptions<N>): Generator<Block<N> | null> {
  const { sections } = options;
  let container = root;
  let lang = options.lang;
  let parts: string[] = [];
  let pieces: Piece<N>[] = [];
  let length = 0;
  let visited = 0;

  const take = (): Block<N> | null => {
    const text = parts.join('');
    const block =
      pieces.length > 0 && /[^\s\uFFFC]/.test(text)
        ? { text, pieces, container, section: sections.current(), lang }
        : null;
    if (block) sections.grow(length);
    parts = [];
    pieces = [];
    length = 0;
    return block;
  };
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };

  // An element or a text node is walked as if it were met on the way down; a document or shadow root by its children.
  const whole = tree.text(root) !== null || tree.name(root) !== null;
  const stack: Frame<N>[] = [
    {
      parent: whole ? null : root,
      at: null,
      next: whole ? root : tree.firstChild(root),
      block: null,
      lang,
      article: false,
    },
  ];
  const descend = (parent: N, block: N | null, article: boolean): void => {
    stack.push({ parent, at: null, next: tree.firstChild(parent), block, lang, article });
  };
  for (;;) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    let node = frame.next;
    // What was next has left while the walk rested: go on after the node before it, if that is still there.
    if (node !== null && frame.at !== null && tree.parent && tree.parent(node) !== frame.parent) {
      node = tree.parent(frame.at) === frame.parent ? tree.nextSibling(frame.at) : null;
    }
    if (node === null) {
      stack.pop();
      if (frame.block === null) {
        lang = frame.lang;
        continue;
      }
      const block = take();
      if (block) yield block;
      container = frame.block;
      lang = frame.lang;
      if (frame.article) sections.leave();
      continue;
    }
    frame.at = node;
    frame.next = whole && node === root ? null : tree.nextSibling(node);
    visited += 1;
    if (visited % NODES_PER_REST === 0) yield null;

    const data = tree.text(node);
    if (data !== null) {
      for (let from = 0; from < data.length; ) {
        const end = endOfRun(data, from, LONGEST_BLOCK - length);
        pieces.push({ node, start: length, length: end - from, from });
        add(from === 0 && end === data.length ? data : data.slice(from, end));
        from = end;
        if (end === data.length && length < LONGEST_BLOCK) continue;
        const block = take();
        if (block) yield block;
      }
      continue;
    }

    const name = tree.name(node);
    if (name === null) continue;
    const role = roleOf(name);
    if (role === 'silent') continue;
    if (role === 'line') {
      add('\n');
      continue;
    }
    const attributes = tree.attributes(node);
    if (role === 'opaque' || (attributes !== null && isExcluded(attributes))) {
      add(OBJECT);
      continue;
    }
    const ownLang = attributes?.('lang') ?? lang;
    const shadow = tree.shadowRoot(node);
    if (role === 'inline' && shadow === null) {
      descend(node, null, false);
      lang = ownLang;
      continue;
    }

    const block = take();
    if (block) yield block;
    if (isHeading(name, attributes)) sections.heading();
    const article = opensSection(name, attributes);
    if (article) {
      const section = sections.enter(options.articles?.get(node) ?? null);
      options.articles?.set(node, section);
    }
    descend(node, container, article);
    container = node;
    lang = ownLang;
    if (shadow !== null) {
      options.onShadowRoot?.(shadow);
      descend(shadow, container, false);
      container = shadow;
    }
  }
  const block = take();
  if (block) yield block;
}

/**
 * Where to end a run of `data` that may hold `room` characters: at its end, or after the last white space or sentence
 * mark in the last thousand characters, never inside a surrogate pair.
 */
function endOfRun(data: string, from: number, room: number): number {
  const limit = from + Math.max(room, 1);
  if (limit >= data.length) return data.length;
  for (let end = limit; end > from && end > limit - 1000; end -= 1) {
    if (/[\s。！？；，]/.test(data.charAt(end - 1))) return end;
  }
  const last = data.charCodeAt(limit - 1);
  return last >= 0xd800 && last < 0xdc00 ? limit + 1 : limit;
}
