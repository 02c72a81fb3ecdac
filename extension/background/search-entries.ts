import MiniSearch from 'minisearch';
import { findDocuments } from '../core/search/find-documents.ts';
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
    return findDocuments(opened, query);
  };
}

async function loadIndex(): Promise<MiniSearch<SearchDocument> | null> {
  const bytes = await readPackagedBytes(FILE);
  return bytes && MiniSearch.loadJSON<SearchDocument>(new TextDecoder().decode(bytes), SEARCH_OPTIONS);
}
