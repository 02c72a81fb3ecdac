import { BLANK, type Classes, DASH, IGNORED, LETTER, LINE } from '../text/classes.ts';
import { fold } from '../text/fold.ts';
import type { Pattern } from './table.ts';

/** Original units read for one folded unit of a block, at most: the rest may be invisible. */
const ROOM = 8;

function isWordUnit(unit: string, classes: Classes): boolean {
  return unit !== '' && (classes.bytes[unit.charCodeAt(0)] as number) >= LETTER;
}

/** Whether only blanks and dashes (for a word) or nothing visible (else) part the block from the match. */
function isNextTo(gap: string, word: boolean, classes: Classes): boolean {
  for (let i = 0; i < gap.length; i++) {
    const byte = classes.bytes[gap.charCodeAt(i)] as number;
    const parts = byte === BLANK || byte === LINE || byte === DASH;
    if (byte !== IGNORED && !(word && parts)) return false;
  }
  return true;
}

function stands(text: string, start: number, end: number, block: string, after: boolean, classes: Classes): boolean {
  const room = block.length * ROOM + ROOM;
  const from = after ? end : Math.max(0, start - room);
  const to = after ? Math.min(text.length, end + room) : start;
  const { text: folded, offsets } = fold(text.slice(from, to));
  const at = after ? 0 : folded.length - block.length;
  if (at < 0 || !folded.startsWith(block, at)) return false;
  const beyond = after ? folded.charAt(block.length) : folded.charAt(at - 1);
  const outer = after ? block.charAt(block.length - 1) : block.charAt(0);
  if (isWordUnit(outer, classes) && isWordUnit(beyond, classes)) return false;
  const inner = after ? block.charAt(0) : block.charAt(block.length - 1);
  const gap = after
    ? text.slice(end, end + (offsets[0] ?? 0))
    : text.slice(from + (offsets[folded.length - 1] ?? 0) + 1, start);
  return isNextTo(gap, isWordUnit(inner, classes), classes);
}

/**
 * Whether one of the pattern's blocks stands directly before or after the match. A block that is a word must be a whole
 * one, and blanks may part it from the match; next to Han characters nothing may, not even a quotation mark, because
 * “中国之治”安全 is two phrases where 中国之治安 is not.
 */
export function isBlocked(pattern: Pattern, text: string, start: number, end: number, classes: Classes): boolean {
  return (
    pattern.blockedAfter.some((block) => stands(text, start, end, block, true, classes)) ||
    pattern.blockedBefore.some((block) => stands(text, start, end, block, false, classes))
  );
}
