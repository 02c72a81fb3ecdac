import { BLANK, type Classes, DASH, IGNORED, LETTER, LINE } from '../text/classes.ts';
import { fold } from '../text/fold.ts';
import { createFolding, foldFrom, foldFurther } from '../text/folding.ts';
import type { Pattern } from './table.ts';

function isWordUnit(unit: number, classes: Classes): boolean {
  return (classes.bytes[unit] as number) >= LETTER;
}

/** Whether only blanks and dashes (for a word) or nothing visible (else) part the block from the match. */
function isNextTo(gap: string, isWord: boolean, classes: Classes): boolean {
  for (let i = 0; i < gap.length; i++) {
    const byte = classes.bytes[gap.charCodeAt(i)] as number;
    const parts = byte === BLANK || byte === LINE || byte === DASH;
    if (byte !== IGNORED && !(isWord && parts)) return false;
  }
  return true;
}

function standsAfter(block: string, text: string, end: number, classes: Classes): boolean {
  const ahead = createFolding(classes);
  foldFrom(ahead, text, end);
  while (ahead.length < block.length) if (!foldFurther(ahead)) return false;
  for (let i = 0; i < block.length; i++) if (ahead.units[i] !== block.charCodeAt(i)) return false;
  if (ahead.tokenEnds[block.length - 1] !== 1) return false;
  return isNextTo(text.slice(end, ahead.sources[0]), isWordUnit(block.charCodeAt(0), classes), classes);
}

/** Units before a match that are folded first; more if many of them are invisible. */
const FIRST_ROOM = 32;

function standsBefore(block: string, text: string, start: number, classes: Classes): boolean {
  for (let room = FIRST_ROOM + block.length; ; room *= 2) {
    const from = Math.max(0, start - room);
    const { text: folded, offsets } = fold(text.slice(from, start));
    // A word may be cut off where the slice begins: one more unit than the block has to be seen.
    if (folded.length <= block.length && from > 0) continue;
    const at = folded.length - block.length;
    if (at < 0 || !folded.startsWith(block, at)) return false;
    const isCut = at > 0 && isWordUnit(folded.charCodeAt(at - 1), classes) && isWordUnit(block.charCodeAt(0), classes);
    const last = from + (offsets[folded.length - 1] ?? 0);
    return (
      !isCut && isNextTo(text.slice(last + 1, start), isWordUnit(block.charCodeAt(block.length - 1), classes), classes)
    );
  }
}

/**
 * Whether one of the pattern's blocks stands directly before or after the match. A block that is a word must be a whole
 * one, and blanks may part it from the match; next to Han characters nothing may, not even a quotation mark, because
 * “中国之治”安全 is two phrases where 中国之治安 is not.
 */
export function isBlocked(pattern: Pattern, text: string, start: number, end: number, classes: Classes): boolean {
  return (
    pattern.blockedAfter.some((block) => standsAfter(block, text, end, classes)) ||
    pattern.blockedBefore.some((block) => standsBefore(block, text, start, classes))
  );
}
