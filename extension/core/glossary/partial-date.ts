import type { PartialDate } from './entry.ts';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and stands in the Gregorian calendar, from the year 1000 on. */
export function isPartialDate(text: string): text is PartialDate {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const [year = 0, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year < 1000) return false;
  if (month === undefined) return true;
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === 2 && !isLeapYear(year) ? 28 : days);
}

/** Whether all of `date` lies after all of `other`: `2024-03` is after `2024-02-29`, but not after `2024`. */
export function isWhollyAfter(date: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) > other.slice(0, shared);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
