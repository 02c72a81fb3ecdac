import { locate } from '../core/document/piece.ts';
import { elementAround } from './boxes.ts';
import { compareInDocument } from './document-order.ts';
import type { FoundBlock } from './found-blocks.ts';

/** One occurrence that can be marked. */
export interface Mark {
  /** The block as it was read last: a mark outlives a new reading that leaves its words in place. */
  found: FoundBlock;
  /** Index into `found.found.matches`. */
  index: number;
  /** Index into the table's entries. */
  readonly entry: number;
  readonly range: StaticRange;
}

/** The mark of a match; `null` where its words cannot be found in the page. */
export function createMark(found: FoundBlock, index: number, entry: number): Mark | null {
  const match = found.found.matches[index];
  const place = match && locate(found.block.pieces, match.start, match.end);
  if (!place) return null;
  const range = new StaticRange({
    startContainer: place.start.node,
    startOffset: place.start.offset,
    endContainer: place.end.node,
    endOffset: place.end.offset,
  });
  return { found, index, entry, range };
}

/** Whether the words are drawn at all: not in a closed menu, a folded section, a transparent layer. */
export function isDrawn(mark: Mark): boolean {
  const element = elementAround(mark.range.startContainer);
  const options: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };
  return element !== null && Element.prototype.checkVisibility.call(element, options);
}

/** Puts marks in document order. */
export function compareMarks(a: Mark, b: Mark): number {
  const first = a.range.startContainer;
  const second = b.range.startContainer;
  if (first === second) return a.range.startOffset - b.range.startOffset;
  return compareInDocument(first, second);
}

/** A range that can be measured. It is dropped at once: a live range is revalidated with every change of the page. */
export function liveRange(range: StaticRange): Range {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** Whether a mark's words are on the screen, or within so many screens of it. */
export function isNearScreen(mark: Mark, screens: number): boolean {
  const { top, right, bottom, left } = liveRange(mark.range).getBoundingClientRect();
  const down = screens * innerHeight;
  const across = screens * innerWidth;
  return bottom > -down && top < innerHeight + down && right > -across && left < innerWidth + across;
}
