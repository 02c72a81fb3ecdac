import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartialDate, isWhollyAfter } from '../../../extension/core/glossary/partial-date.ts';

const DATES: readonly [text: string, valid: boolean][] = [
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-00', false],
  ['2024-13', false],
  ['2024-01-00', false],
  ['0999', false],
  ['24', false],
  ['2024-1', false],
  ['2024-01-01T00:00', false],
  ['', false],
];

test.each(DATES)('%s is a date: %s', (text, valid) => {
  expect(isPartialDate(text)).toBe(valid);
});

test('agrees with the calendar of the language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isPartialDate(text)).toBe(exists);
    }),
  );
});

const ORDER: readonly [date: string, other: string, after: boolean][] = [
  ['2024-03', '2024-02-29', true],
  ['2024-03', '2024', false],
  ['2024', '2024-03', false],
  ['2025', '2024-12-31', true],
  ['2024-03-01', '2024-03-01', false],
  ['2024-03-02', '2024-03-01', true],
];

test.each(ORDER)('%s wholly after %s: %s', (date, other, after) => {
  expect(isWhollyAfter(date, other)).toBe(after);
});
