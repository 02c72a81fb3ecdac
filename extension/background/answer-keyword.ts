import { matchedParts } from '../core/search/matched-parts.ts';
import type { SearchDocument } from '../core/search/search-document.ts';
import type { Keyword, Suggestion } from '../platform/keyword.ts';
import { addressOfEntry } from '../protocol/entry-address.ts';
import type { SearchEntries } from './search-entries.ts';

/** As many as browsers show under the address bar. */
const MOST = 6;

/** What the address bar's keyword offers, and where Enter leads: the entry's page, or that of the best one. */
export function answerKeyword(search: SearchEntries): Keyword {
  return {
    suggest: async (query) => ((await search(query)) ?? []).slice(0, MOST).map((one) => suggestionOf(one, query)),
    choose: async (text) => {
      const found = await search(text);
      const exact = found?.find(({ id }) => id === text.trim());
      const [best] = found ?? [];
      return addressOfEntry((exact ?? best)?.id ?? null, text);
    },
  };
}

function suggestionOf({ id, headword, names, gist }: SearchDocument, query: string): Suggestion {
  return { content: id, name: matchedParts(headword, query), chinese: names['zh-Hans'], gist };
}
