import { expect, test } from 'vitest';
import { formsAreUnshared } from '../../../../extension/core/glossary/rules/forms-are-unshared.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['unshared', () => undefined, []],
  [
    'a written form',
    ({ doctrine }) => doctrine.designations.en?.push({ form: 'two LAMPS', whose: 'unknown' }),
    ['entries/lamp-theory designations.en.1.form: shares "2 lamps", "two lamps" with two-lamps'],
  ],
  [
    'a written form that another expands to',
    ({ doctrine }) => doctrine.designations.en?.push({ form: '2 lamps', whose: 'unknown' }),
    [
      'entries/two-lamps designations.en.0.form: shares "2 lamps" with lamp-theory',
      'entries/lamp-theory designations.en.1.form: shares "two lamps" with two-lamps',
    ],
  ],
  [
    'a Chinese form',
    ({ formula }) => formula.designations['zh-Hans']?.push({ form: '明灯理论' }),
    ['entries/two-lamps designations.zh-Hans.1.form: shares "明灯理论" with lamp-theory'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(formsAreUnshared, change)).toEqual(findings);
});
