import type { RenditionView } from '../protocol/entry-view.ts';
import { formatDate } from './format-date.ts';
import type { Words } from './words.ts';

/** `since 2014`, `until October 2017`, `2014 to 2017`; `null` where no date is known. */
export function describePeriod(t: Words, { since, until }: Pick<RenditionView, 'since' | 'until'>): string | null {
  const language = t('language');
  if (since !== null && until !== null) {
    return t('renditionBetween', [formatDate(since, language), formatDate(until, language)]);
  }
  if (since !== null) return t('renditionSince', [formatDate(since, language)]);
  return until === null ? null : t('renditionUntil', [formatDate(until, language)]);
}
