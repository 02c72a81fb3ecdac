import { pieceAt } from '../core/document/piece.ts';
import type { Block } from '../core/document/walk.ts';
import { isElement, parentAcross } from './native.ts';

/**
 * Whether a match runs through elements that the page really draws in one line. The block rules go by element names; a
 * style sheet can make a block of a `span`. Only matches that cross an element's edge are asked, so this is rare.
 *
 * @param start, end Offsets in the block's text, half-open.
 */
export function runsAcross(block: Block<Node>, start: number, end: number): boolean {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last || first.node === last.node) return true;
  const between = block.pieces.filter((piece) => piece.start >= first.start && piece.start <= last.start);
  const seen = new Set<Node>();
  for (const { node } of between) {
    for (let around = parentAcross(node); around && around !== block.container; around = parentAcross(around)) {
      if (seen.has(around)) break;
      seen.add(around);
      if (isElement(around) && !/^(?:inline|contents|ruby)/.test(getComputedStyle(around).display)) return false;
    }
  }
  return true;
}
