import { elementAround } from './boxes.ts';
import { liveRange, type Mark } from './mark.ts';
import { scrollTo } from './native.ts';

/**
 * The mark after (or before) the one that is open; from the beginning (or the end) if none is. `null` past the last.
 *
 * @param marks In document order.
 */
export function followingMark(marks: readonly Mark[], open: Mark | null, direction: 1 | -1): Mark | null {
  const at = open ? marks.indexOf(open) : -1;
  if (at < 0) return marks.at(direction === 1 ? 0 : -1) ?? null;
  return marks[at + direction] ?? null;
}

/** Scrolls a mark into view if it is not in it, without motion where the reader asked for none. */
export function revealMark(mark: Mark): void {
  const rect = liveRange(mark.range).getBoundingClientRect();
  if (rect.top >= 0 && rect.bottom <= innerHeight) return;
  const element = elementAround(mark.range.startContainer);
  if (element) scrollTo(element, { block: 'center', behavior: 'instant' });
}
