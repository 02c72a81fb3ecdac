const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g;
const LONGEST = 240;

/**
 * The sentence of a text that holds a match, its white space folded, with a way to set the match off. A sentence that is
 * longer than about 240 characters is cut around the match.
 *
 * @param start, end the match in the text, UTF-16, half-open
 * @returns what stands before, in, and after the match
 */
export function sentenceAround(text: string, start: number, end: number): readonly [string, string, string] {
  // Line breaks would end sentences; in a block they are wraps.
  const sentences = SENTENCES.segment(text.replace(LINE_BREAK, ' '));
  const first = sentences.containing(start);
  const last = sentences.containing(Math.max(start, end - 1));
  const from = first?.index ?? 0;
  const to = last ? last.index + last.segment.length : text.length;
  const room = Math.max(0, LONGEST - (end - start));
  const left = Math.max(from, start - Math.ceil(room / 2));
  const right = Math.min(to, end + Math.floor(room / 2));
  return [
    (left > from ? '…' : '') + fold(text.slice(wholeFrom(text, left), start)).trimStart(),
    fold(text.slice(start, end)),
    fold(text.slice(end, wholeFrom(text, right))).trimEnd() + (right < to ? '…' : ''),
  ];
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Never between the halves of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
