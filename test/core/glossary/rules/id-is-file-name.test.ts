import { expect, test } from 'vitest';
import { idIsFileName } from '../../../../extension/core/glossary/rules/id-is-file-name.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['equal', () => undefined, []],
  [
    'another id in an entry',
    ({ formula }) => {
      formula.id = 'three-lamps';
    },
    ['entries/two-lamps id: id three-lamps in a file named two-lamps'],
  ],
  [
    'another id in a source',
    ({ source }) => {
      source.id = 'paper';
    },
    ['sources/report id: id paper in a file named report'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(idIsFileName, change)).toEqual(findings);
});
