import { expect, test } from 'vitest';
import { firstUseIsProved } from '../../../../extension/core/glossary/rules/first-use-is-proved.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['nothing said of a first use', () => undefined, []],
  [
    'one source',
    ({ formula }) => {
      formula.origin = [
        { date: '2020', text: 'First used by the lamplighters.', cite: ['report@part 1', 'report@part 2'] },
      ];
    },
    ['entries/two-lamps origin.0: a first use on the word of one source'],
  ],
  [
    'two sources',
    ({ formula }) => {
      formula.origin = [
        { date: '2020', text: 'First used by the lamplighters.', cite: ['report@part 1', 'paper@page 2'] },
      ];
    },
    [],
  ],
  [
    'modest words',
    ({ formula }) => {
      formula.origin = [
        {
          date: '2020',
          text: 'First used, as the earliest use found by the House shows, in May.',
          cite: ['report@part 1'],
        },
      ];
    },
    [],
  ],
  [
    'first of a set',
    ({ formula }) => {
      formula.origin = [{ date: '2020', text: 'Of ten reports the first to name it.', cite: ['report@part 1'] }];
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(firstUseIsProved, change)).toEqual(findings);
});
