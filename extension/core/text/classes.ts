import { HAN_SHAPE_RANGES, LETTER_RUNS, LIGATURES, SIGN_SHAPES } from './shapes.ts';

/**
 * What every UTF-16 code unit means to folding, in one byte each: the single source of truth for `fold` and the matcher.
 * Ranges follow Unicode's categories Pd, Zs, Cf and Mn.
 *
 *   byte       meaning                                          folded value
 *   0          ignored: soft hyphen, zero width, bidi, accents  none
 *   1          quotation mark: ends a word                      none
 *   2          apostrophe inside a word, else quotation mark    '
 *   3, 4       blank, line break                                none (words are told apart by a space)
 *   5          dash of any kind                                 - between two units that are no letters, else none
 *   6          Han character                                    the unit itself
 *   7          any other unit, surrogates included              the unit itself
 *   8          Han character or sign with a common form         `shapeOf`
 *   33–126     sign                                             the byte itself (ASCII)
 *   127        letter that folds to no ASCII letter             the unit itself
 *   128        ligature                                         `shapeOf`: several letters
 *   from 176   letter or digit                                  the byte less 128 (ASCII)
 */
export const IGNORED = 0;
export const QUOTE = 1;
export const APOSTROPHE = 2;
export const BLANK = 3;
export const LINE = 4;
export const DASH = 5;
export const HAN = 6;
export const SINGLE = 7;
export const MAPPED_SINGLE = 8;
/** From here on a unit belongs to a word. */
export const LETTER = 127;
export const MAPPED_LETTER = 128;
/** Added to the ASCII letter or digit that a unit folds to. */
export const ASCII_LETTER = 128;

/** What folding looks things up in. */
export interface Classes {
  readonly bytes: Uint8Array;
  /** What a unit of class 8 or 128 folds to. */
  shapeOf(unit: number): string;
}

/**
 * First and last unit of each range. Dashes are Unicode's Pd without the Japanese wave dashes, the hyphen bullet, minus,
 * and the box rule that stands for a dash in some Chinese fonts. Letters are those of Latin, Greek and Cyrillic: other
 * scripts never touch a form, so their units may stand alone.
 */
const RANGES: readonly (readonly [classByte: number, ranges: readonly number[]])[] = [
  [LETTER, [0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2af, 0x370, 0x373, 0x376, 0x377, 0x37b, 0x37d, 0x37f, 0x37f]],
  [LETTER, [0x386, 0x386, 0x388, 0x481, 0x48a, 0x52f, 0x1e00, 0x1fbc, 0x2c60, 0x2c7b, 0xa722, 0xa787]],
  [HAN, [0x3005, 0x3005, 0x3007, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff]],
  [IGNORED, [0xad, 0xad, 0x300, 0x36f, 0x61c, 0x61c, 0x180e, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e]],
  [IGNORED, [0x2060, 0x206f, 0x20d0, 0x20f0, 0xfe00, 0xfe0f, 0xfeff, 0xfeff]],
  [QUOTE, [0x22, 0x22, 0xab, 0xab, 0xbb, 0xbb, 0x201a, 0x201a, 0x201c, 0x201f, 0x2033, 0x2034, 0x2036, 0x2037]],
  [QUOTE, [0x2039, 0x203a, 0x275b, 0x275e, 0x3008, 0x300f, 0x301d, 0x301f, 0xfe3d, 0xfe44, 0xff02, 0xff02]],
  [QUOTE, [0xff62, 0xff63]],
  [APOSTROPHE, [0x27, 0x27, 0x60, 0x60, 0xb4, 0xb4, 0x2b9, 0x2b9, 0x2bb, 0x2bd, 0x2018, 0x2019, 0x201b, 0x201b]],
  [APOSTROPHE, [0x2032, 0x2032, 0x2035, 0x2035, 0xff07, 0xff07, 0xff40, 0xff40]],
  [BLANK, [0x9, 0x9, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f]],
  [BLANK, [0x3000, 0x3000]],
  [LINE, [0xa, 0xd, 0x85, 0x85, 0x2028, 0x2029]],
  [DASH, [0x2d, 0x2d, 0x58a, 0x58a, 0x5be, 0x5be, 0x1400, 0x1400, 0x1806, 0x1806, 0x2010, 0x2015, 0x2043, 0x2043]],
  [DASH, [0x2212, 0x2212, 0x2500, 0x2500, 0x2e17, 0x2e17, 0x2e1a, 0x2e1a, 0x2e3a, 0x2e3b, 0x2e40, 0x2e40]],
  [DASH, [0x2e5d, 0x2e5d, 0xfe31, 0xfe32, 0xfe58, 0xfe58, 0xfe63, 0xfe63, 0xff0d, 0xff0d]],
];

/** The distance between an ASCII character and its full-width shape. */
const FULL_WIDTH = 0xfee0;

function setAscii(bytes: Uint8Array): void {
  for (let unit = 0x21; unit <= 0x7e; unit++) {
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    const isLetter = (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    const byte = isLetter ? ASCII_LETTER + lower : unit;
    bytes[unit] = byte;
    bytes[unit + FULL_WIDTH] = byte;
  }
}

function setLetters(bytes: Uint8Array): void {
  for (const [first, letters] of LETTER_RUNS) {
    for (let i = 0; i < letters.length; i++) {
      if (letters.charAt(i) !== '.') bytes[first + i] = ASCII_LETTER + letters.charCodeAt(i);
    }
  }
}

/** Sets the classes of units with another shape. Returns those shapes that are not a Han character's NFKC. */
function setShapes(bytes: Uint8Array): ReadonlyMap<number, string> {
  const shapes = new Map<number, string>();
  for (const ligature of LIGATURES.split(' ')) {
    bytes[ligature.charCodeAt(0)] = MAPPED_LETTER;
    shapes.set(ligature.charCodeAt(0), ligature.slice(1));
  }
  for (let i = 0; i < HAN_SHAPE_RANGES.length; i += 2) {
    bytes.fill(MAPPED_SINGLE, HAN_SHAPE_RANGES[i], (HAN_SHAPE_RANGES[i + 1] ?? 0) + 1);
  }
  for (const sign in SIGN_SHAPES) {
    const isAscii = sign.charCodeAt(0) < 0x7f;
    for (const shape of SIGN_SHAPES[sign] ?? '') {
      const unit = shape.charCodeAt(0);
      bytes[unit] = isAscii ? sign.charCodeAt(0) : MAPPED_SINGLE;
      if (!isAscii) shapes.set(unit, sign);
    }
  }
  return shapes;
}

function buildClasses(): Classes {
  const bytes = new Uint8Array(0x10000).fill(SINGLE);
  setAscii(bytes);
  for (const [classByte, ranges] of RANGES) {
    for (let i = 0; i < ranges.length; i += 2) bytes.fill(classByte, ranges[i], (ranges[i + 1] ?? 0) + 1);
  }
  setLetters(bytes);
  const shapes = setShapes(bytes);
  return { bytes, shapeOf: (unit) => shapes.get(unit) ?? String.fromCharCode(unit).normalize('NFKC') };
}

let classes: Classes | null = null;

/** The class tables, built on first use (64 KB). */
export function getClasses(): Classes {
  classes ??= buildClasses();
  return classes;
}
