import { expect, test } from 'vitest';
import { formsAreDistinct } from '../../../../extension/core/glossary/rules/forms-are-distinct.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['distinct', () => undefined, []],
  [
    'twice',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Two Lamps', whose: 'official' });
    },
    ['entries/two-lamps designations.en.2.form: a form that the entry already has'],
  ],
  [
    'in other case',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'two LAMPS', whose: 'official' });
    },
    ['entries/two-lamps designations.en.2.form: a form that the entry already has'],
  ],
  [
    'with other marks',
    ({ formula }) => {
      formula.designations.en?.push({ form: '“Two” Lamps', whose: 'official' });
    },
    ['entries/two-lamps designations.en.2.form: a form that the entry already has'],
  ],
  [
    'with a dash',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Two‑Lamps', whose: 'official' });
    },
    ['entries/two-lamps designations.en.2.form: a form that the entry already has'],
  ],
  [
    'a plural is another form',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Two Lamp', whose: 'official' });
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(formsAreDistinct, change)).toEqual(findings);
});
