import { BLANK, type Classes, HAN, LINE, MAPPED_SINGLE } from '../text/classes.ts';
import { createCursor, HAN_UNIT, readToken } from '../text/tokens.ts';

/** Whether the gap holds blanks, save one bare line break. */
function hasBlank(text: string, from: number, to: number, bytes: Uint8Array): boolean {
  let blanks = 0;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[text.charCodeAt(i)];
    if (byte === BLANK) blanks++;
    else if (byte === LINE && !(text.charAt(i) === '\n' && text.charAt(i - 1) === '\r')) lines++;
  }
  return blanks > 0 || lines > 1;
}

function isHanAt(text: string, at: number, { bytes, shapeOf }: Classes): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const shape = bytes[unit] === MAPPED_SINGLE ? shapeOf(unit).charCodeAt(0) : unit;
  return bytes[shape] === HAN;
}

/**
 * Whether the blanks between Han characters of `text.slice(start, end)` may be passed over. They part words on Chinese
 * pages (menus, tags, tables) more often than not. They do not where the characters clearly belong together: at a line
 * break without blanks (text wrapped by hand), and where every character stands apart (习 近 平), those next to the slice
 * included. Blanks next to a letter or a sign never matter.
 */
export function areHanGapsFit(text: string, start: number, end: number, classes: Classes): boolean {
  const { bytes } = classes;
  let apart = 0;
  let tight = 0;
  let lastEnd = -1;
  const cursor = createCursor(start);
  while (readToken(cursor, text, end, classes)) {
    if (cursor.kind === HAN_UNIT && lastEnd >= 0) {
      if (hasBlank(text, lastEnd, cursor.start, bytes)) apart++;
      else if (cursor.start === lastEnd) tight++;
    }
    lastEnd = cursor.kind === HAN_UNIT ? cursor.end : -1;
  }
  if (apart === 0) return true;
  return tight === 0 && !isHanAt(text, start - 1, classes) && !isHanAt(text, end, classes);
}
