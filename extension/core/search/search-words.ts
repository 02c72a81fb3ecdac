const LATIN_WORD = /[\p{Script=Latin}\p{N}]+/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * The words that a text is found by, and that a query is made of: Latin words in lower case without accents or tones, and
 * Han characters one by one, since Chinese is written without spaces. One rule for both sides.
 *
 * @returns in the order of the text: Latin words first, then characters; with repeats
 */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  return [...(plain.match(LATIN_WORD) ?? []), ...(plain.match(HAN) ?? [])];
}
