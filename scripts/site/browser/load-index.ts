import MiniSearch from 'minisearch';
import { INDEX_GLOBAL, SEARCH_OPTIONS } from '../search-options.ts';

/** An entry that was found. */
export interface FoundEntry {
  readonly id: string;
  readonly headword: string;
  readonly shownChinese: string;
  readonly gist: string;
}

export type Search = (query: string) => readonly FoundEntry[];

/** Loads the index by a script element (a page opened from a folder may load nothing else) and opens it. */
export function loadIndex(base: string): Promise<Search> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}search-index.js`;
    script.addEventListener('load', () => {
      // Written by `write-search.ts`.
      const written = (globalThis as unknown as Record<string, string>)[INDEX_GLOBAL] ?? '';
      const index = MiniSearch.loadJSON(written, SEARCH_OPTIONS);
      // Results carry the stored fields beside the id.
      resolve((query) => index.search(query) as unknown as readonly FoundEntry[]);
    });
    script.addEventListener('error', () => reject(new Error(`no ${script.src}`)));
    document.head.append(script);
  });
}
