import type { SearchDocument } from './search-document.ts';
import { searchWords } from './search-words.ts';

/** A document with the score that the index gave it. */
export interface Scored {
  readonly document: SearchDocument;
  readonly score: number;
}

/**
 * Puts what was found in the order a reader expects: the name that was typed whole first (headword or Chinese, then pinyin
 * and initials, then another rendition), then names that begin so, then the rest; within each by the index's score.
 */
export function rankFound(query: string, found: readonly Scored[]): readonly SearchDocument[] {
  const typed = fold(query);
  return found
    .map((one) => ({ ...one, tier: tierOf(typed, one.document) }))
    .sort((a, b) => a.tier - b.tier || b.score - a.score)
    .map(({ document }) => document);
}

function tierOf(typed: string, { headword, renditions, chinese, letters }: SearchDocument): number {
  const names = [headword, ...chinese].map(fold);
  if (names.includes(typed)) return 0;
  if (letters.includes(typed)) return 1;
  const others = renditions.map(fold);
  if (others.includes(typed)) return 2;
  if (names.some((name) => name.startsWith(typed))) return 3;
  if (others.some((name) => name.startsWith(typed))) return 4;
  return 5;
}

/** As one word: spaces, tones, capitals and signs do not tell names apart. */
function fold(text: string): string {
  return searchWords(text).join('');
}
