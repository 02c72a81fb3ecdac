import { searchWords } from './search-words.ts';

/** A run of a text, and whether it is what was typed. */
export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/** A letter, digit or character of a text, folded, with where it stands. */
interface FoldedSign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** Whether a word begins here; every Han character does. */
  readonly begins: boolean;
}

/**
 * Cuts a text into what a query names and the rest. The query is looked for as one word from the beginning of a word on,
 * across spaces and tones ("liangge que" in "liǎng gè quèlì"); else each of its words is, for itself.
 *
 * @returns the parts in order; joined they are the text
 */
export function matchedParts(text: string, query: string): readonly TextPart[] {
  const signs = foldSigns(text);
  const words = searchWords(query);
  const whole = findAll(signs, words.join(''));
  const spans = whole.length > 0 ? whole : words.flatMap((word) => findAll(signs, word));
  const parts: TextPart[] = [];
  let done = 0;
  const add = (end: number, matched: boolean): void => {
    if (end > done) parts.push({ text: text.slice(done, end), matched });
    done = Math.max(done, end);
  };
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

function foldSigns(text: string): readonly FoldedSign[] {
  const signs: FoldedSign[] = [];
  let isInside = false;
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    const [folded = ''] = searchWords(point);
    // A mark of its own (a combining tone) belongs to the letter before it.
    if (folded === '') isInside = isInside && /\p{M}/u.test(point);
    for (const sign of folded) {
      const isHan = /\p{Script=Han}/u.test(sign);
      signs.push({ sign, start, end, begins: isHan || !isInside });
      isInside = !isHan;
    }
    start = end;
  }
  return signs;
}

function findAll(signs: readonly FoldedSign[], word: string): { start: number; end: number }[] {
  if (word === '') return [];
  const letters = [...word];
  return signs.flatMap(({ begins, start }, index) => {
    if (!begins || !letters.every((letter, offset) => signs[index + offset]?.sign === letter)) return [];
    return [{ start, end: signs[index + letters.length - 1]?.end ?? start }];
  });
}
