import { APOSTROPHE, BLANK, type Classes, DASH, HAN, IGNORED, LETTER, MAPPED_LETTER } from '../text/classes.ts';
import { createCursor, HAN_UNIT, HASH_BASIS, HASH_PRIME, hashUnit, NOTHING, readToken, WORD } from '../text/tokens.ts';
import type { KeyFilter } from './key-filter.ts';
import { extendKey, startKey } from './token-keys.ts';

/** Who is told of the keys that pass the filter. */
export interface Visitor {
  /** Told of a key, where its first token starts, and its tokens. Returning true ends the scan. */
  visit(key: number, start: number, tokens: number): boolean;
}

/**
 * One pass over `text`: every token, alone and with the one before it, is hashed and put to the filter; a pair that passes
 * is visited, and so is the triple that the next token makes of it.
 *
 *   text      …  the  Two  Establishes  and  …
 *   alone        ✗    ✗    ✗            ✗
 *   in pairs     └─✗──┘└────✓────┘ ───────────► visit(key, start of "Two", 2)
 *   in threes          └───────────────┘ ─────► visit(key, start of "Two", 3)
 *
 * Words of plain letters and Han characters are read here; all else is left to `readToken`, whose hashes are the same.
 * Returns the number of Han characters read; ends at the first one if `untilHan`.
 */
export function scan(filter: KeyFilter, text: string, classes: Classes, visitor: Visitor, untilHan: boolean): number {
  const { pairs, pairShift, singles, singleShift } = filter;
  const { bytes } = classes;
  const { length } = text;
  const cursor = createCursor(0);
  let at = 0;
  let kind = NOTHING;
  let previousKey = 0;
  let previousStart = -1;
  let pairKey = 0;
  let pairStart = -1;
  let han = 0;
  while (at < length) {
    let start = at;
    let hash = HASH_BASIS;
    const unit = text.charCodeAt(at);
    let byte = bytes[unit] as number;
    if (byte > MAPPED_LETTER) {
      do {
        hash = Math.imul(hash ^ byte, HASH_PRIME);
        at++;
        byte = at < length ? (bytes[text.charCodeAt(at)] as number) : BLANK;
      } while (byte > MAPPED_LETTER);
      kind = WORD;
      if (byte === APOSTROPHE || byte === IGNORED || byte >= LETTER) {
        // The word may go on, with a unit that is no plain letter: it is read again.
        cursor.at = start;
        readToken(cursor, text, length, classes);
        at = cursor.at;
        hash = cursor.hash;
      }
    } else if (byte === HAN) {
      hash = hashUnit(unit);
      at++;
      kind = HAN_UNIT;
      han++;
      if (untilHan) break;
    } else if (byte < DASH || (byte === DASH && kind < HAN_UNIT)) {
      at++;
      continue;
    } else {
      cursor.at = at;
      cursor.kind = kind;
      if (!readToken(cursor, text, length, classes)) break;
      ({ at, kind, start, hash } = cursor);
      if (kind === HAN_UNIT) {
        han++;
        if (untilHan) break;
      }
    }
    if (pairStart >= 0) {
      if (visitor.visit(extendKey(pairKey, hash), pairStart, 3)) break;
      pairStart = -1;
    }
    if (previousStart >= 0) {
      const key = extendKey(previousKey, hash);
      const bit = key >>> pairShift;
      if (((pairs[bit >>> 3] as number) & (1 << (bit & 7))) !== 0) {
        if (visitor.visit(key, previousStart, 2)) break;
        pairKey = key;
        pairStart = previousStart;
      }
    }
    const key = startKey(hash);
    const bit = key >>> singleShift;
    if (((singles[bit >>> 3] as number) & (1 << (bit & 7))) !== 0 && visitor.visit(key, start, 1)) break;
    previousKey = key;
    previousStart = start;
  }
  return han;
}
