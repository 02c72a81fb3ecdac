import type { PartialDate } from '../core/glossary/entry.ts';
import { formatDate } from './format-date.ts';
import type { Words } from './words.ts';

export interface DateTextProps {
  readonly t: Words;
  readonly date: PartialDate;
}

/** A date in words, at the precision it is known at. */
export function DateText({ t, date }: DateTextProps) {
  return (
    <time class="date" dateTime={date}>
      {formatDate(date, t('language'))}
    </time>
  );
}
