import type { TabEntry } from '../../extension/protocol/requests.ts';

/** The entries of a page as lines: count, headword, Chinese; the most frequent first. */
export function listEntries(entries: readonly TabEntry[]): readonly string[] {
  const widest = Math.max(0, ...entries.map(({ headword }) => headword.length));
  return entries
    .toSorted((a, b) => b.count - a.count || (a.headword < b.headword ? -1 : 1))
    .map(
      ({ count, headword, chinese }) =>
        `${String(count).padStart(4)}  ${headword.padEnd(widest)}  ${chinese['zh-Hans']}`,
    );
}
