/** Plurals no rule gives, of words that end jargon forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  foot: 'feet',
  crisis: 'crises',
  basis: 'bases',
  thesis: 'theses',
  analysis: 'analyses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  life: 'lives',
  leaf: 'leaves',
  half: 'halves',
  self: 'selves',
  knife: 'knives',
  wife: 'wives',
  wolf: 'wolves',
  hero: 'heroes',
  echo: 'echoes',
};

/** Words that have no plural, or none that means the same. */
const NO_PLURAL: ReadonlySet<string> = new Set([
  ...['people', 'men', 'women', 'children', 'feet', 'criteria', 'phenomena', 'media', 'data', 'mankind', 'humankind'],
  ...['security', 'prosperity', 'solidarity', 'unity', 'sovereignty', 'diplomacy', 'propaganda', 'publicity'],
  ...['humanity', 'warfare', 'progress', 'nothing', 'everything', 'everybody'],
]);

/** Endings of qualities, doctrines, adverbs, and of words that are plural already or end in a foreign -us or -is. */
const NO_PLURAL_ENDING = /(?:ness|ism|ly|wards?|wide|[^s]s)$/;

/** Words in -ing that are things rather than deeds. */
const THINGS: ReadonlySet<string> = new Set(['meeting', 'building', 'saying', 'teaching', 'finding', 'writing']);

/** After one of these the last word is not what a plural falls on: `core of the Party`. */
const PREPOSITION = /[ -](?:of|for|with|in|on|to|from|by|at|over|through|between|among|without) /i;

/** `chairman` and `spokeswoman`; not `human`. */
function pluralizeMan(lower: string): string | undefined {
  return /(?:^|[a-z])(?:man|woman)$/.test(lower) && !/(?:hu|ger|ro|otto|tali)man$/.test(lower)
    ? lower.replace(/man$/, 'men')
    : undefined;
}

function pluralize(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower] ?? pluralizeMan(lower);
  if (irregular !== undefined) return word.charAt(0) + irregular.slice(1);
  if (NO_PLURAL.has(lower) || NO_PLURAL_ENDING.test(lower)) return null;
  if (lower.endsWith('ing') && lower.length > 5 && !THINGS.has(lower)) return null;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${word}es`;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/**
 * Plural and possessive forms of an English form's last word, the form itself left out: `gray rhino` gives `gray rhinos`,
 * `gray rhino's`. The possessive of a word in s needs no form of its own, since folding drops an apostrophe that no
 * letter follows. A plural gets no singular: `Two Upholds` has none. A form that does not end in a word of two letters
 * has no other forms.
 */
export function inflectNoun(form: string): readonly string[] {
  const last = /[A-Za-z]{2,}$/.exec(form)?.[0];
  if (last === undefined) return [];
  const head = form.slice(0, form.length - last.length);
  const plural = PREPOSITION.test(head) ? null : pluralize(last);
  const forms = plural === null ? [] : [head + plural];
  if (!/s$/i.test(last)) forms.push(`${form}'s`);
  if (plural !== null && !plural.endsWith('s')) forms.push(`${head}${plural}'s`);
  return forms;
}
