import { rankFound } from './rank-found.ts';
import type { SearchDocument } from './search-document.ts';

/** What MiniSearch gives: a result carries the stored fields beside its id and score. */
interface SearchIndex {
  search(query: string): readonly { readonly score: number }[];
}

/** Asks an index of `SEARCH_OPTIONS` for what a query names, best first. */
export function findDocuments(index: SearchIndex, query: string): readonly SearchDocument[] {
  const found = index
    .search(query)
    .map((one) => ({ document: pick(one as unknown as SearchDocument), score: one.score }));
  return rankFound(query, found);
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
