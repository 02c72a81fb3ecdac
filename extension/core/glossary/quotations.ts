/** The pairs that enclose a quotation in our sentences. Single quotation marks are not among them: they are apostrophes. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
]);
const CLOSING: ReadonlySet<string> = new Set(CLOSERS.values());

export interface Quotations {
  /** What stands inside the outermost quotation marks, in order. */
  readonly quoted: readonly string[];
  /** The rest, with each quotation replaced by a pair of marks. */
  readonly own: string;
  /** Whether every mark has its partner. */
  readonly balanced: boolean;
}

/** Separates what a sentence quotes from what it says itself. */
export function splitQuotations(text: string): Quotations {
  const quoted: string[] = [];
  const awaited: string[] = [];
  let own = '';
  let current = '';
  let balanced = true;
  for (const character of text) {
    const closer = CLOSERS.get(character);
    if (character === awaited.at(-1)) {
      awaited.pop();
      if (awaited.length > 0) current += character;
      else {
        quoted.push(current);
        own += '“”';
        current = '';
      }
    } else if (closer !== undefined) {
      if (awaited.length > 0) current += character;
      awaited.push(closer);
    } else if (awaited.length > 0) {
      current += character;
    } else {
      if (CLOSING.has(character)) balanced = false;
      own += character;
    }
  }
  return { quoted, own: own + current, balanced: balanced && awaited.length === 0 };
}
