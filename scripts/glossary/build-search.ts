import MiniSearch from 'minisearch';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import { searchDocumentOf } from '../../extension/core/search/search-document.ts';
import { SEARCH_OPTIONS } from '../../extension/core/search/search-options.ts';

/** The index that entries are looked up in, as MiniSearch writes it: JSON. The same glossary gives the same text. */
export function buildSearch(glossary: Glossary): string {
  const index = new MiniSearch(SEARCH_OPTIONS);
  for (const id of [...glossary.entries.keys()].sort()) {
    const entry = glossary.entries.get(id);
    if (entry) index.add(searchDocumentOf(entry));
  }
  return JSON.stringify(index);
}
