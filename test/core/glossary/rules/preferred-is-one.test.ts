import { expect, test } from 'vitest';
import { preferredIsOne } from '../../../../extension/core/glossary/rules/preferred-is-one.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['one for each language', () => undefined, []],
  [
    'no zh-Hant',
    ({ formula }) => {
      delete formula.designations['zh-Hant'];
    },
    ['entries/two-lamps designations: no zh-Hant form'],
  ],
  [
    'an empty list',
    ({ formula }) => {
      formula.designations.en = [];
    },
    ['entries/two-lamps designations: no en form'],
  ],
  [
    'none preferred',
    ({ formula }) => {
      formula.designations.en = [{ form: 'Lamps', standing: 'admitted', whose: 'official' }];
    },
    ['entries/two-lamps designations.en.0: no preferred en form'],
  ],
  [
    'two preferred',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Lamps', standing: 'preferred', whose: 'official' });
    },
    ['entries/two-lamps designations.en.2: 2 preferred en forms'],
  ],
  [
    'preferred, but second',
    ({ formula }) => {
      formula.designations.en = [
        { form: 'Lights', standing: 'admitted', whose: 'official' },
        { form: 'Lamps', standing: 'preferred', whose: 'official' },
      ];
    },
    ['entries/two-lamps designations.en.1: a preferred form that is not first'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(preferredIsOne, change)).toEqual(findings);
});
