/** Plurals no rule gives, of words that end jargon forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
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

/** Endings and words that take no plural: names of qualities, adverbs, and words that are plural already. */
const NO_PLURAL = /(?:ness|ism|ics|ly|wards?|thing|body|s|people|men|women|children|feet|criteria|phenomena|media|data)$/;

function pluralize(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower] ?? irregularCompound(lower);
  if (irregular !== undefined) return word.charAt(0) + irregular.slice(1);
  if (NO_PLURAL.test(lower)) return /(?:ss|us)$/.test(lower) && !lower.endsWith('ness') ? `${word}es` : null;
  if (/(?:x|z|ch|sh)$/.test(lower)) return `${word}es`;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** `chairman` and `spokeswoman`; not `human`. */
function irregularCompound(lower: string): string | undefined {
  return /[a-z](?:man|woman)$/.test(lower) && !/(?:hu|ger|ro|otto|tali)man$/.test(lower)
    ? lower.replace(/man$/, 'men')
    : undefined;
}

/**
 * Plural and possessive forms of an English form's last word, the form itself left out: `gray rhino` gives `gray rhinos`,
 * `gray rhino's`. The possessive of a word in s needs no form of its own, since folding drops an apostrophe that no
 * letter follows. A plural gets no singular: `Two Upholds` has none. Forms that end in no letter, and acronyms' plurals
 * in lower case, are left alone.
 */
export function inflectNoun(form: string): readonly string[] {
  const last = /[A-Za-z]+$/.exec(form)?.[0];
  if (last === undefined || last.length < 2) return [];
  const head = form.slice(0, form.length - last.length);
  const plural = pluralize(last);
  const forms = plural === null ? [] : [head + plural];
  if (!/s$/i.test(last)) forms.push(`${form}'s`);
  if (plural !== null && !plural.endsWith('s')) forms.push(`${head}${plural}'s`);
  return forms;
}
