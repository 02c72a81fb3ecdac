import type { EntryView } from '../protocol/entry-view.ts';
import { formatDate } from './format-date.ts';
import type { Words } from './words.ts';

/** When a second person last read the entry against its sources, or that none has. */
export function describeReview(t: Words, { reviewed }: Pick<EntryView, 'reviewed'>): string {
  return reviewed === null ? t('colophonUnreviewed') : t('colophonReviewed', [formatDate(reviewed, t('language'))]);
}
