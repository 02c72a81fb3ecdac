const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const QUOTATION_MARKS = /["'“”„‟‘’‚‛「」『』﹁﹂﹃﹄〝〞«»‹›′″`´]/g;
const CHINESE = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const SPACE_BESIDE_CHINESE = new RegExp(`(?<=${CHINESE}) | (?=${CHINESE})`, 'gu');
/** A mark beside a space that a Chinese neighbour would swallow: `代 “枫`. */
const SPACE_BESIDE_QUOTED_CHINESE = new RegExp(`(?<=${CHINESE}") | (?="${CHINESE})`, 'gu');

/**
 * Folds what two printings of the same words may differ in without being different words: spaces, quotation marks (which
 * kind, not whether), invisible characters and width. Case and punctuation stay.
 */
export function foldQuotation(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(SPACE_BESIDE_CHINESE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(QUOTATION_MARKS, '"')
    .replace(SPACE_BESIDE_QUOTED_CHINESE, '')
    .trim();
}
