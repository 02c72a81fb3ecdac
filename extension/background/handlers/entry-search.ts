import type { BackgroundHandlers } from '../../platform/messages.ts';
import { LONGEST_ANSWER } from '../../protocol/requests.ts';
import { fail, succeed } from '../../protocol/result.ts';
import type { SearchEntries } from '../search-entries.ts';

/** Answers with the entries that a query names. */
export function createEntrySearch(search: SearchEntries): BackgroundHandlers['entry.search'] {
  return async ({ query }) => {
    const found = await search(query);
    return found === null ? fail('not-found', 'search index') : succeed(found.slice(0, LONGEST_ANSWER));
  };
}
