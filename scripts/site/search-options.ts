import type { Options } from 'minisearch';
import type { SearchDocument } from '../../extension/core/search/search-document.ts';
import { searchWords } from '../../extension/core/search/search-words.ts';

/** How the index is built and asked: the same on both sides, or nothing is found. */
export const SEARCH_OPTIONS: Options<SearchDocument & { readonly shownChinese: string }> = {
  fields: ['headword', 'renditions', 'chinese', 'pinyin', 'gist'],
  storeFields: ['headword', 'shownChinese', 'gist'],
  tokenize: (text) => [...searchWords(text)],
  processTerm: (term) => term,
  searchOptions: {
    combineWith: 'AND',
    boost: { headword: 6, chinese: 5, renditions: 4, pinyin: 4 },
    prefix: true,
    // In edits: two letters changed over are two. A short word has too many neighbours.
    fuzzy: (term) => (term.length < 5 ? false : term.length < 6 ? 1 : 2),
  },
};

/** What the site's script finds on the global: the index as MiniSearch writes it. */
export const INDEX_GLOBAL = 'tifaSearchIndex';
