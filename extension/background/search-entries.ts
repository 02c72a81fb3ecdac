import MiniSearch from 'minisearch';
import { rankFound } from '../core/search/rank-found.ts';
import type { SearchDocument } from '../core/search/search-document.ts';
import { SEARCH_OPTIONS } from '../core/search/search-options.ts';
import { readPackagedBytes } from '../platform/packaged-files.ts';

const FILE = 'glossary/search.json';

/** Finds the entries that a query names, best first; `null` if the package has no index. */
export type SearchEntries = (query: string) => Promise<readonly SearchDocument[] | null>;

/** Looks entries up in the packaged index, which is read at the first question and kept while the background lives. */
export function createSearchEntries(): SearchEntries {
  let index: Promise<MiniSearch<SearchDocument> | null> | null = null;
  return async (query) => {
    index ??= loadIndex();
    const opened = await index;
    if (opened === null) {
      index = null;
      return null;
    }
    // A result carries the stored fields beside its id and score.
    const found = opened
      .search(query)
      .map((one) => ({ document: pick(one as unknown as SearchDocument), score: one.score }));
    return rankFound(query, found);
  };
}

async function loadIndex(): Promise<MiniSearch<SearchDocument> | null> {
  const bytes = await readPackagedBytes(FILE);
  return bytes && MiniSearch.loadJSON<SearchDocument>(new TextDecoder().decode(bytes), SEARCH_OPTIONS);
}

/** Without what the index says of the match: it would travel with every answer. */
function pick({
  id,
  kind,
  headword,
  renditions,
  names,
  chinese,
  pinyin,
  letters,
  gist,
}: SearchDocument): SearchDocument {
  return { id, kind, headword, renditions, names, chinese, pinyin, letters, gist };
}
