import type { EntryView } from '../protocol/entry-view.ts';
import { countWords } from './count-words.ts';
import { formatDate } from './format-date.ts';
import type { Words } from './words.ts';

/** When a second person last read the entry against its sources, or that none has. */
export function describeReview(t: Words, { reviewed }: Pick<EntryView, 'reviewed'>): string {
  return reviewed === null ? t('colophonUnreviewed') : t('colophonReviewed', [formatDate(reviewed, t('language'))]);
}

/** When the entry was last held against its sources, and against how many of them; `null` if that is not on record. */
export function describeCheck(t: Words, { checked, sources }: Pick<EntryView, 'checked' | 'sources'>): string | null {
  if (checked === null) return null;
  const number = new Intl.NumberFormat(t('language'));
  return t('colophonChecked', [
    formatDate(checked.date, t('language')),
    number.format(checked.sources),
    countWords(t, 'sources', sources.length),
  ]);
}
