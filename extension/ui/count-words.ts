import type { WordKey, Words } from './words.ts';

/** `_locales` has no plurals: a counted phrase is a key for each of English's two forms; other languages repeat one. */
const COUNTED = {
  sources: { one: 'cardSourcesOne', other: 'cardSourcesOther' },
  entries: { one: 'popupEntriesOne', other: 'popupEntriesOther' },
  found: { one: 'siteFoundOne', other: 'siteFoundOther' },
  times: { one: 'timelineTimesOne', other: 'timelineTimesOther' },
  occurrences: { one: 'popupOccurrencesOne', other: 'popupOccurrencesOther' },
} as const satisfies Record<string, { readonly one: WordKey; readonly other: WordKey }>;

/** `1 source`, `11 sources`: the number is written, and its form chosen, by the rules of the interface's language. */
export function countWords(t: Words, counted: keyof typeof COUNTED, count: number): string {
  const language = t('language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return t(COUNTED[counted][form], [new Intl.NumberFormat(language).format(count)]);
}
