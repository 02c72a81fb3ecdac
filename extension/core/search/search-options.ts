import { searchWords } from './search-words.ts';

/**
 * How the index of entries is built and asked, for MiniSearch (the shape is its `Options`): the same on both sides, or
 * nothing is found.
 */
export const SEARCH_OPTIONS = {
  fields: ['headword', 'renditions', 'chinese', 'letters', 'gist'],
  storeFields: ['kind', 'headword', 'renditions', 'names', 'chinese', 'pinyin', 'letters', 'gist'],
  // Lists are read as one text.
  stringifyField: (value: unknown) => (Array.isArray(value) ? value.join(' · ') : String(value)),
  tokenize: (text: string) => [...searchWords(text)],
  processTerm: (term: string) => term,
  searchOptions: {
    combineWith: 'AND' as const,
    boost: { headword: 6, chinese: 5, renditions: 4, letters: 4 },
    prefix: true,
    // In edits: two letters changed over are two. A short word has too many neighbours, and a Han character no letters.
    fuzzy: (term: string) => (term.length < 5 ? false : term.length < 6 ? 1 : 2),
  },
};
