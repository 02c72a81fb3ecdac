import { getClasses } from './classes.ts';
import { createFolding, foldFrom, foldFurther } from './folding.ts';

/** A folded text and the way back. */
export interface Folded {
  readonly text: string;
  /**
   * For every code unit of `text` the offset, in UTF-16 units of the original, of the unit it comes from (of a space, of
   * the first unit after the word). The original of `text.slice(a, b)` is `[offsets[a], offsets[b - 1] + 1)`.
   */
  readonly offsets: Int32Array;
}

/** Units that become one string at a time: `String.fromCharCode` takes them as arguments. */
const CHUNK = 4096;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

/**
 * Folds a text: lower case, common width, no accents, no quotation marks, no invisible characters, one apostrophe, one
 * comma; words parted by exactly one space whatever stood between them (blanks, line breaks, dashes), nothing around Han
 * characters and signs. Works unit by unit, so that offsets never drift; a unit may fold to none or to several (ﬁ).
 * Two texts have the same folded text if and only if the matcher takes them for the same words.
 */
export function fold(text: string): Folded {
  const folding = createFolding(getClasses());
  foldFrom(folding, text, 0);
  while (foldFurther(folding)) {
    // Every token is folded as it is read.
  }
  const { length } = folding;
  return { text: textOf(folding.units.subarray(0, length)), offsets: folding.sources.slice(0, length) };
}

/** The folded text of a surface form, without the way back: what patterns are compared by. */
export function foldForm(form: string): string {
  return fold(form).text;
}
