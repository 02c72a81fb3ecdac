/**
 * A small alphabet with the meaning of every unit declared by hand, and what follows from it computed naively: an oracle
 * that shares no code and no table with the engine.
 */
export type Meaning =
  | { readonly is: 'letter'; readonly folds: string }
  | { readonly is: 'han' | 'sign'; readonly folds: string }
  | { readonly is: 'ignored' | 'quote' | 'apostrophe' | 'blank' | 'line' | 'dash' };

const letters = (units: string, folds: string): [string, Meaning][] =>
  [...units].map((unit) => [unit, { is: 'letter', folds }]);
const all = (is: 'ignored' | 'quote' | 'apostrophe' | 'blank' | 'line' | 'dash', units: string): [string, Meaning][] =>
  Array.from({ length: units.length }, (_, at) => [units.charAt(at), { is }]);

export const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...letters('aAａＡáÁ', 'a'),
  ...letters('bB', 'b'),
  ...letters('iIİ', 'i'),
  ...letters('sS', 's'),
  ...letters('2２', '2'),
  ['ﬁ', { is: 'letter', folds: 'fi' }],
  ['f', { is: 'letter', folds: 'f' }],
  ['Ⅳ', { is: 'letter', folds: 'iv' }],
  ['v', { is: 'letter', folds: 'v' }],
  ['ß', { is: 'letter', folds: 'ß' }],
  ['ж', { is: 'letter', folds: 'ж' }],
  ['中', { is: 'han', folds: '中' }],
  ['国', { is: 'han', folds: '国' }],
  ['豈', { is: 'han', folds: '豈' }],
  ['\uf900', { is: 'han', folds: '豈' }],
  ['⼀', { is: 'han', folds: '一' }],
  ['一', { is: 'han', folds: '一' }],
  [',', { is: 'sign', folds: ',' }],
  ['，', { is: 'sign', folds: ',' }],
  ['、', { is: 'sign', folds: ',' }],
  ['²', { is: 'sign', folds: '²' }],
  ['の', { is: 'sign', folds: 'の' }],
  ['\ud840', { is: 'sign', folds: '\ud840' }],
  ['\udc00', { is: 'sign', folds: '\udc00' }],
  ['\0', { is: 'sign', folds: '\0' }],
  ...all('ignored', '\u00ad\u200b\u0301\ufe0f\u202e'),
  ...all('quote', '“”「"《'),
  ...all('apostrophe', "'’"),
  ...all('blank', ' \u00a0\u3000\t'),
  ...all('line', '\n'),
  ...all('dash', '-–—\u2011'),
]);

export interface Token {
  readonly is: 'word' | 'han' | 'sign';
  readonly folds: string;
  readonly start: number;
  readonly end: number;
}

function meaningAt(text: string, at: number): Meaning {
  const meaning = MEANINGS.get(text.charAt(at));
  if (meaning === undefined) throw new Error(`The alphabet has no ${JSON.stringify(text.charAt(at))}`);
  return meaning;
}

/** What stands at `at` once ignored units are taken away. */
function nextVisible(text: string, at: number): Meaning | null {
  for (let i = at; i < text.length; i++) {
    const meaning = meaningAt(text, i);
    if (meaning.is !== 'ignored') return meaning;
  }
  return null;
}

/** The tokens of a text, by the rules as they are told in `core/README.md`. */
export function readNaively(text: string): Token[] {
  const parts: Token[] = [];
  let dashes = null as { readonly start: number; readonly end: number } | null;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const meaning = meaningAt(text, at);
    const last = parts[parts.length - 1];
    if (meaning.is === 'ignored') continue;
    const isApostrophe = meaning.is === 'apostrophe' && inWord && nextVisible(text, at + 1)?.is === 'letter';
    if (meaning.is === 'letter' || isApostrophe) {
      const folds = meaning.is === 'letter' ? meaning.folds : "'";
      if (inWord && last !== undefined) parts[parts.length - 1] = { ...last, folds: last.folds + folds, end: at + 1 };
      else parts.push({ is: 'word', folds, start: at, end: at + 1 });
      inWord = true;
      dashes = null;
      continue;
    }
    inWord = false;
    if (meaning.is === 'dash') dashes = { start: dashes?.start ?? at, end: at + 1 };
    if (meaning.is !== 'han' && meaning.is !== 'sign') continue;
    if (dashes !== null && last !== undefined && last.is !== 'word') parts.push({ is: 'sign', folds: '-', ...dashes });
    dashes = null;
    parts.push({ is: meaning.is, folds: meaning.folds, start: at, end: at + 1 });
  }
  return parts;
}

/** The folded text: tokens with a space between two words. */
export function foldNaively(text: string): string {
  return readNaively(text)
    .map(({ is, folds }, at, tokens) => (is === 'word' && tokens[at - 1]?.is === 'word' ? ` ${folds}` : folds))
    .join('');
}

function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && MEANINGS.get(text.charAt(at))?.is === 'han';
}

/** The rule about blanks between Han characters, told from the text's own units. */
function gapsFit(text: string, tokens: readonly Token[]): boolean {
  const gaps = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    return before?.is === 'han' && token.is === 'han' ? [text.slice(before.end, token.start)] : [];
  });
  const isBlank = (gap: string): boolean => /[ \u00a0\u3000\t]/.test(gap) || (gap.match(/\n/g) ?? []).length > 1;
  if (!gaps.some(isBlank)) return true;
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return (
    !gaps.some((gap) => gap === '') &&
    !isHanAt(text, (first?.start ?? 0) - 1) &&
    !isHanAt(text, last?.end ?? text.length)
  );
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

export interface NaiveHit {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Every place where a form's tokens stand, overlapping ones, too. */
export function findNaively(forms: readonly string[], text: string): NaiveHit[] {
  const tokens = readNaively(text);
  return forms.flatMap((form) => {
    const wanted = readNaively(form);
    return tokens.flatMap((_, at): NaiveHit[] => {
      const slice = tokens.slice(at, at + wanted.length);
      const same =
        slice.length === wanted.length &&
        slice.every(({ is, folds }, i) => folds === wanted[i]?.folds && (is === 'word') === (wanted[i]?.is === 'word'));
      const start = slice[0]?.start ?? 0;
      const end = slice[slice.length - 1]?.end ?? 0;
      return same && gapsFit(text, slice) && !splitsPair(text, start) && !splitsPair(text, end)
        ? [{ form, start, end }]
        : [];
    });
  });
}

/** Leftmost, then longest, without overlaps: by trying every start in turn. */
export function chooseNaively(hits: readonly NaiveHit[], length: number): NaiveHit[] {
  const chosen: NaiveHit[] = [];
  for (let at = 0; at < length; ) {
    const here = hits.filter((hit) => hit.start === at);
    const longest = here.reduce<NaiveHit | null>(
      (best, hit) => (best === null || hit.end > best.end ? hit : best),
      null,
    );
    if (longest === null) at++;
    else {
      chosen.push(longest);
      at = longest.end;
    }
  }
  return chosen;
}
