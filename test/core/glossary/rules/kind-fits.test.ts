import { expect, test } from 'vitest';
import { kindFits } from '../../../../extension/core/glossary/rules/kind-fits.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['consistent', () => undefined, []],
  [
    'numbered formula as a concept',
    ({ formula }) => {
      formula.kind = 'concept';
      formula.members = [];
    },
    ['entries/two-lamps kind: a numbered formula of another kind'],
  ],
  [
    'institution as a concept',
    ({ doctrine }) => {
      doctrine.category = 'institution';
    },
    ['entries/lamp-theory kind: an institution of another kind'],
  ],
  [
    'body of weight 1',
    ({ doctrine }) => {
      doctrine.kind = 'body';
      doctrine.weight = 1;
    },
    ['entries/lamp-theory weight: a body that is not of weight 2'],
  ],
  [
    'phrase of weight 2',
    ({ doctrine }) => {
      doctrine.kind = 'phrase';
    },
    ['entries/lamp-theory weight: a stock phrase that is not of weight 3'],
  ],
  [
    'phrase of weight 3',
    ({ doctrine }) => {
      doctrine.kind = 'phrase';
      doctrine.weight = 3;
    },
    [],
  ],
  [
    'formula of weight 3',
    ({ formula }) => {
      formula.weight = 3;
    },
    ['entries/two-lamps weight: a formula with the weight of a stock phrase'],
  ],
  [
    'members of a concept',
    ({ doctrine, formula }) => {
      doctrine.members = formula.members;
    },
    ['entries/lamp-theory members: members of something that is not a formula'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(kindFits, change)).toEqual(findings);
});
