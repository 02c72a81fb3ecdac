import { expect, test } from 'vitest';
import { relationsAreMirrored } from '../../../../extension/core/glossary/rules/relations-are-mirrored.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['mirrored', () => undefined, []],
  [
    'one-sided',
    ({ doctrine }) => {
      doctrine.related = [];
    },
    ['entries/two-lamps related.0: lamp-theory does not say it back'],
  ],
  [
    'contradicting',
    ({ doctrine }) => {
      doctrine.related = [{ entry: 'two-lamps', as: 'broader' }];
    },
    ['entries/two-lamps related.0: lamp-theory says broader', 'entries/lamp-theory related.0: two-lamps says part-of'],
  ],
  [
    'to an unknown entry',
    ({ formula }) => {
      formula.related.push({ entry: 'candle', as: 'associated' });
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(relationsAreMirrored, change)).toEqual(findings);
});
