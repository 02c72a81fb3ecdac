import {
  APOSTROPHE,
  type Classes,
  DASH,
  HAN,
  IGNORED,
  LETTER,
  MAPPED_LETTER,
  MAPPED_SINGLE,
  SINGLE,
} from './classes.ts';

/**
 * Text as tokens: a word (letters and digits, an apostrophe between two of them, ignored units skipped) or a single unit
 * (Han, punctuation, half a surrogate pair …). Blanks, line breaks and quotation marks only part words; a dash parts words
 * too, and is a token of its own between two single units. Two texts fold alike if and only if their tokens are the same,
 * so all that reads text reads it through `readToken` or leaves to it what is out of the ordinary.
 */
export const NOTHING = 0;
export const WORD = 1;
export const HAN_UNIT = 2;
export const SIGN_UNIT = 3;

const DASH_UNIT = 0x2d;

/** Where reading stands, and the token just read. A cursor is used again and again, so that reading allocates nothing. */
export interface TokenCursor {
  /** Where reading goes on. */
  at: number;
  /** `WORD`, `HAN_UNIT` or `SIGN_UNIT`; `NOTHING` before the first token. */
  kind: number;
  /** The token's place in the text, UTF-16, half-open, without ignored units at its edges. */
  start: number;
  end: number;
  /** The folded unit of a single-unit token; 0 for a word. */
  unit: number;
  /** 32-bit hash of the folded token. */
  hash: number;
}

/** A cursor that begins to read at an offset. */
export function createCursor(at: number): TokenCursor {
  return { at, kind: NOTHING, start: at, end: at, unit: 0, hash: 0 };
}

/** Makes a cursor read from an offset as if nothing stood before it. */
export function resetCursor(cursor: TokenCursor, at: number): void {
  cursor.at = at;
  cursor.kind = NOTHING;
}

/** FNV-1a (Fowler, Noll, Vo; 32 bits) over the class bytes of letters, and over units that have no letter's byte. */
export const HASH_BASIS = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a single-unit token. */
export function hashUnit(unit: number): number {
  return Math.imul(HASH_BASIS ^ unit, HASH_PRIME);
}

function takeUnit(cursor: TokenCursor, kind: number, unit: number, start: number, end: number): true {
  cursor.kind = kind;
  cursor.start = start;
  cursor.end = end;
  cursor.unit = unit;
  cursor.hash = hashUnit(unit);
  return true;
}

function isLetterAhead(text: string, from: number, limit: number, bytes: Uint8Array): boolean {
  for (let i = from; i < limit; i++) {
    const byte = bytes[text.charCodeAt(i)] as number;
    if (byte !== IGNORED) return byte >= LETTER;
  }
  return false;
}

function hashLigature(hash: number, letters: string, bytes: Uint8Array): number {
  let result = hash;
  for (let i = 0; i < letters.length; i++) {
    result = Math.imul(result ^ (bytes[letters.charCodeAt(i)] as number), HASH_PRIME);
  }
  return result;
}

function takeWord(cursor: TokenCursor, text: string, start: number, limit: number, classes: Classes): true {
  const { bytes } = classes;
  let hash = HASH_BASIS;
  let end = start;
  let i = start;
  for (; i < limit; i++) {
    const unit = text.charCodeAt(i);
    const byte = bytes[unit] as number;
    if (byte > MAPPED_LETTER) hash = Math.imul(hash ^ byte, HASH_PRIME);
    else if (byte === LETTER) hash = Math.imul(hash ^ unit, HASH_PRIME);
    else if (byte === MAPPED_LETTER) hash = hashLigature(hash, classes.shapeOf(unit), bytes);
    else if (byte === IGNORED) continue;
    else if (byte === APOSTROPHE && isLetterAhead(text, i + 1, limit, bytes)) {
      hash = Math.imul(hash ^ APOSTROPHE, HASH_PRIME);
    } else break;
    end = i + 1;
  }
  cursor.at = i;
  cursor.kind = WORD;
  cursor.start = start;
  cursor.end = end;
  cursor.unit = 0;
  cursor.hash = hash;
  return true;
}

/**
 * Reads the next token of `text` before `limit` into `cursor`. Returns false when there is none.
 * What a token is depends on the text from the cursor's start to `limit` alone, and no token depends on what precedes
 * one of another kind, so the slice of a match reads as it did in its place.
 */
export function readToken(cursor: TokenCursor, text: string, limit: number, classes: Classes): boolean {
  const { bytes } = classes;
  let dashStart = -1;
  let dashEnd = -1;
  for (let i = cursor.at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    const byte = bytes[unit] as number;
    if (byte >= LETTER) return takeWord(cursor, text, i, limit, classes);
    if (byte < DASH) continue;
    if (byte === DASH) {
      if (dashStart < 0) dashStart = i;
      dashEnd = i + 1;
      continue;
    }
    if (dashStart >= 0 && cursor.kind >= HAN_UNIT) {
      cursor.at = i;
      return takeUnit(cursor, SIGN_UNIT, DASH_UNIT, dashStart, dashEnd);
    }
    cursor.at = i + 1;
    if (byte === HAN) return takeUnit(cursor, HAN_UNIT, unit, i, i + 1);
    if (byte === SINGLE) return takeUnit(cursor, SIGN_UNIT, unit, i, i + 1);
    if (byte !== MAPPED_SINGLE) return takeUnit(cursor, SIGN_UNIT, byte, i, i + 1);
    const shape = classes.shapeOf(unit).charCodeAt(0);
    return takeUnit(cursor, bytes[shape] === HAN ? HAN_UNIT : SIGN_UNIT, shape, i, i + 1);
  }
  cursor.at = limit;
  return false;
}
