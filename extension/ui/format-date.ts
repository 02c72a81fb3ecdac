import type { PartialDate } from '../core/glossary/entry.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Writes a date at the precision it is known at: `2022`, `October 2022`, `16 October 2022`.
 *
 * @param language BCP 47 tag of the interface.
 * @returns The date as given, if it is none.
 */
export function formatDate(date: PartialDate, language: string): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (year === undefined) return date;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(instant);
}
