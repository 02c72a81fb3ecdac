import { expect, test } from 'vitest';
import { linksAreKnown } from '../../../../extension/core/glossary/rules/links-are-known.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['known', () => undefined, []],
  [
    'unknown relation',
    ({ formula }) => {
      formula.related.push({ entry: 'lamp-theroy', as: 'associated' });
    },
    ['entries/two-lamps related.1.entry: no entry lamp-theroy'],
  ],
  [
    'unknown distinction',
    ({ formula }) => {
      formula.distinguish = [{ entry: 'candle', text: 'A candle is not a lamp.' }];
    },
    ['entries/two-lamps distinguish.0.entry: no entry candle'],
  ],
  [
    'to itself',
    ({ formula }) => {
      formula.related.push({ entry: 'two-lamps', as: 'associated' });
    },
    ['entries/two-lamps related.1.entry: a link from the entry to itself'],
  ],
  [
    'twice',
    ({ formula }) => {
      formula.related.push({ entry: 'lamp-theory', as: 'associated' });
    },
    ['entries/two-lamps related.1.entry: a second link to lamp-theory'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(linksAreKnown, change)).toEqual(findings);
});

test('does not miss an entry whose file cannot be read', () => {
  const change = ({ formula }: Sample) => {
    formula.related.push({ entry: 'candle', as: 'associated' });
  };
  expect(findingsOf(linksAreKnown, change, ['entries/candle'])).toEqual([]);
});
