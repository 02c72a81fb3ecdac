import { APOSTROPHE, ASCII_LETTER, type Classes, IGNORED, MAPPED_LETTER } from './classes.ts';
import { createCursor, readToken, resetCursor, type TokenCursor, WORD } from './tokens.ts';

/**
 * A text folded from one place on, as far as it has been asked for: folded units with the way back. One folding is used
 * for place after place, so that looking ahead allocates nothing.
 */
export interface Folding {
  text: string;
  /** The folded units; the first `length` are valid. */
  units: Uint16Array;
  /** Of each folded unit, the offset in `text` (UTF-16) of the unit it comes from. */
  sources: Int32Array;
  /** Of each folded unit, 1 if a token ends with it. */
  tokenEnds: Uint8Array;
  length: number;
  readonly cursor: TokenCursor;
  readonly classes: Classes;
}

const SPACE = 0x20;
const APOSTROPHE_UNIT = 0x27;
const FIRST_ROOM = 128;

export function createFolding(classes: Classes): Folding {
  return {
    text: '',
    units: new Uint16Array(FIRST_ROOM),
    sources: new Int32Array(FIRST_ROOM),
    tokenEnds: new Uint8Array(FIRST_ROOM),
    length: 0,
    cursor: createCursor(0),
    classes,
  };
}

/** Begins anew at an offset, as if the text began there. */
export function foldFrom(folding: Folding, text: string, start: number): void {
  folding.text = text;
  folding.length = 0;
  resetCursor(folding.cursor, start);
}

/** Letters of the longest ligature, at least. */
const MOST_LETTERS = 4;

function makeRoom(folding: Folding, units: number): void {
  const room = folding.length + units;
  if (room <= folding.units.length) return;
  const { units: folded, sources, tokenEnds } = folding;
  folding.units = new Uint16Array(room * 2);
  folding.units.set(folded);
  folding.sources = new Int32Array(room * 2);
  folding.sources.set(sources);
  folding.tokenEnds = new Uint8Array(room * 2);
  folding.tokenEnds.set(tokenEnds);
}

function pushUnit(folding: Folding, unit: number, source: number): void {
  const { length } = folding;
  folding.units[length] = unit;
  folding.sources[length] = source;
  folding.tokenEnds[length] = 0;
  folding.length = length + 1;
}

function pushWord(folding: Folding): void {
  const { text, classes, units, sources, tokenEnds } = folding;
  const { start, end } = folding.cursor;
  let { length } = folding;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const byte = classes.bytes[unit] as number;
    if (byte === MAPPED_LETTER) {
      const letters = classes.shapeOf(unit);
      for (let j = 0; j < letters.length; j++) {
        units[length] = letters.charCodeAt(j);
        sources[length] = i;
        tokenEnds[length++] = 0;
      }
    } else if (byte !== IGNORED) {
      units[length] = byte > MAPPED_LETTER ? byte - ASCII_LETTER : byte === APOSTROPHE ? APOSTROPHE_UNIT : unit;
      sources[length] = i;
      tokenEnds[length++] = 0;
    }
  }
  folding.length = length;
}

/** Folds one more token, with the space that parts two words. Returns false at the end of the text. */
export function foldFurther(folding: Folding): boolean {
  const { cursor, text } = folding;
  const kindBefore = cursor.kind;
  const endBefore = cursor.end;
  if (!readToken(cursor, text, text.length, folding.classes)) return false;
  makeRoom(folding, 1 + (cursor.end - cursor.start) * MOST_LETTERS);
  if (cursor.kind === WORD) {
    if (kindBefore === WORD) pushUnit(folding, SPACE, endBefore);
    pushWord(folding);
  } else {
    pushUnit(folding, cursor.unit, cursor.start);
  }
  folding.tokenEnds[folding.length - 1] = 1;
  return true;
}
