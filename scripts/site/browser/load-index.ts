import MiniSearch from 'minisearch';
import { findDocuments } from '../../../extension/core/search/find-documents.ts';
import type { SearchDocument } from '../../../extension/core/search/search-document.ts';
import { SEARCH_OPTIONS } from '../../../extension/core/search/search-options.ts';
import { INDEX_GLOBAL } from './index-global.ts';

export type Search = (query: string) => readonly SearchDocument[];

/** Loads the index by a script element (a page opened from a folder may load nothing else) and opens it. */
export function loadIndex(base: string): Promise<Search> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}search-index.js`;
    script.addEventListener('load', () => {
      // Written by `write-search.ts`.
      const written = (globalThis as unknown as Record<string, string>)[INDEX_GLOBAL] ?? '';
      const index = MiniSearch.loadJSON<SearchDocument>(written, SEARCH_OPTIONS);
      resolve((query) => findDocuments(index, query));
    });
    script.addEventListener('error', () => reject(new Error(`no ${script.src}`)));
    document.head.append(script);
  });
}
