/** A run of prose in one script. */
export interface ProseRun {
  readonly chinese: boolean;
  readonly text: string;
}

/** Han characters, with the punctuation that stands between them. */
const CHINESE = /[\p{Script=Han}〇][\p{Script=Han}〇、。，；：！？（）《》〈〉「」『』·—…]*/gu;
const OPENS_BEFORE = /[\s([{“‘—–/-]$/u;

/**
 * Parts a sentence into runs of Chinese and of everything else, so that each can carry its language (fonts, hyphenation and
 * screen readers go by it), and sets the straight quotation marks and apostrophes of the data as curly ones.
 */
export function splitProse(text: string): ProseRun[] {
  const set = curlQuotes(text);
  const runs: ProseRun[] = [];
  let from = 0;
  for (const match of set.matchAll(CHINESE)) {
    if (match.index > from) runs.push({ chinese: false, text: set.slice(from, match.index) });
    runs.push({ chinese: true, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < set.length) runs.push({ chinese: false, text: set.slice(from) });
  return runs;
}

/** `"the Party's"` becomes `“the Party’s”`: a quote opens at the start and after a space, a bracket, a dash or a quote that opens. */
export function curlQuotes(text: string): string {
  let opened = true;
  return text.replace(/["']|[^"']+/g, (part) => {
    if (part !== '"' && part !== "'") {
      opened = OPENS_BEFORE.test(part);
      return part;
    }
    if (part === '"') return opened ? '“' : '”';
    return opened ? '‘' : '’';
  });
}
