import { liveRange, type Mark } from './mark.ts';
import { isElement, parentAcross, scrollTo } from './native.ts';

/**
 * The mark after (or before) the one that is open; from the beginning (or the end) if none is. `null` past the last.
 *
 * @param marks In document order.
 */
export function followingMark(marks: readonly Mark[], open: Mark | null, direction: 1 | -1): Mark | null {
  const at = open ? marks.indexOf(open) : -1;
  if (at < 0) return (direction === 1 ? marks[0] : marks[marks.length - 1]) ?? null;
  return marks[at + direction] ?? null;
}

/** Scrolls a mark into view if it is not in it, without motion where the reader asked for none. */
export function revealMark(mark: Mark): void {
  const rect = liveRange(mark.range).getBoundingClientRect();
  if (rect.top >= 0 && rect.bottom <= innerHeight) return;
  let node: Node | null = mark.range.startContainer;
  while (node && !isElement(node)) node = parentAcross(node);
  if (!node) return;
  scrollTo(node, { block: 'center', behavior: 'instant' });
}
