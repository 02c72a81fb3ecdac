const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** The ordinal of a cardinal word: `first`, `twelfth`, `twentieth`, `twenty-first`. */
function ordinalOf(cardinal: string): string {
  const dash = cardinal.indexOf('-');
  if (dash >= 0) return `${cardinal.slice(0, dash)}-${ordinalOf(cardinal.slice(dash + 1))}`;
  return IRREGULAR_ORDINALS[cardinal] ?? (cardinal.endsWith('y') ? `${cardinal.slice(0, -1)}ieth` : `${cardinal}th`);
}

function ordinalSuffix(number: number): string {
  const last = number % 10;
  if (number % 100 > 10 && number % 100 < 14) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}

/** Words and digits of 1 to 99 and of their ordinals: `two` and `2`, `twentieth` and `20th`. */
function listNumerals(): readonly (readonly [word: string, digits: string])[] {
  const cardinals = [...ONES, ...TEENS, ...TENS.flatMap((tens) => [tens, ...ONES.map((one) => `${tens}-${one}`)])];
  return cardinals.flatMap((cardinal, index): (readonly [string, string])[] => {
    const number = index + 1;
    return [
      [cardinal, `${number}`],
      [ordinalOf(cardinal), `${number}${ordinalSuffix(number)}`],
    ];
  });
}

const NUMERALS = listNumerals();
const DIGITS_OF: ReadonlyMap<string, string> = new Map(NUMERALS);
const WORD_OF: ReadonlyMap<string, string> = new Map(NUMERALS.map(([word, digits]) => [digits, word]));

/** Words that are more often no count: a lone one of them is left alone. */
const UNSURE = new Set(['one', 'first', 'second']);

const WORD_NUMERALS = /\b[A-Za-z]+(?:-[A-Za-z]+)?\b/g;

function toDigits(form: string): string {
  const numerals = [...form.matchAll(WORD_NUMERALS)].filter(([word]) => digitsOf(word) !== null);
  if (numerals.every(([word]) => UNSURE.has(word.toLowerCase()))) return form;
  return form.replace(WORD_NUMERALS, (word) => digitsOf(word) ?? word);
}

/** The digits of a numeral, also at the head of a compound: `four-pronged` becomes `4-pronged`. */
function digitsOf(word: string): string | null {
  const lower = word.toLowerCase();
  const whole = DIGITS_OF.get(lower);
  if (whole !== undefined) return whole;
  const dash = lower.indexOf('-');
  const head = dash < 0 ? undefined : DIGITS_OF.get(lower.slice(0, dash));
  return head === undefined ? null : head + word.slice(dash);
}

function toWords(form: string): string {
  return form.replace(/\b\d{1,2}(?:st|nd|rd|th)?\b/g, (digits, at: number) => {
    const word = WORD_OF.get(digits.toLowerCase());
    if (word === undefined || isDecimal(form, at, digits.length)) return digits;
    return /[A-Z]/.test(form) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** Part of a date, a decimal or a sum (`9.6`, `5+2`) rather than a count. */
function isDecimal(form: string, at: number, length: number): boolean {
  return /[.,+/:\d]/.test(form.charAt(at - 1)) || /^(?:[.,:]\d|[+/])/.test(form.slice(at + length));
}

/**
 * The English form with its numerals as digits, and as words: `Two Establishes` gives `2 Establishes`,
 * `20th Party Congress` gives `Twentieth Party Congress`. All numerals of a form change together.
 */
export function varyEnglishNumerals(form: string): readonly string[] {
  return [toDigits(form), toWords(form)].filter((variant) => variant !== form);
}
