const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:[-'’.,&/][\p{L}\p{N}]+)*/gu;

/** Number of Han characters. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** Number of words of alphabetic scripts; `Xi's`, `state-owned` and `1.4` are one each. Han characters are not counted. */
export function countWords(text: string): number {
  return text.replace(HAN, ' ').match(WORD)?.length ?? 0;
}
