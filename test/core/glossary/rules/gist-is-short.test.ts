import { expect, test } from 'vitest';
import { gistIsShort } from '../../../../extension/core/glossary/rules/gist-is-short.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['short', () => undefined, []],
  [
    '35 words',
    ({ formula }) => {
      formula.gist.text = `${'word '.repeat(34)}word.`;
    },
    [],
  ],
  [
    '36 words',
    ({ formula }) => {
      formula.gist.text = `${'word '.repeat(35)}word.`;
    },
    ['entries/two-lamps gist.text: a gist of 36 words'],
  ],
  [
    'hyphens and apostrophes do not part words',
    ({ formula }) => {
      formula.gist.text = `${'state-owned '.repeat(34)}Xi’s.`;
    },
    [],
  ],
  [
    'Han characters count',
    ({ formula }) => {
      formula.gist.text = `${'灯'.repeat(36)}。`;
    },
    ['entries/two-lamps gist.text: a gist of 36 words'],
  ],
  [
    'two sentences',
    ({ formula }) => {
      formula.gist.text = 'It has lamps. They burn.';
    },
    ['entries/two-lamps gist.text: a gist of several sentences'],
  ],
  [
    'abbreviations are no sentences',
    ({ formula }) => {
      formula.gist.text = 'A lamp of the U.S. Senate, No. 9 of its kind.';
    },
    [],
  ],
  [
    'no full stop',
    ({ formula }) => {
      formula.gist.text = 'It has lamps';
    },
    ['entries/two-lamps gist.text: a gist without a full stop'],
  ],
  [
    'full stop before a quotation mark',
    ({ formula }) => {
      formula.gist.text = 'It has “lamps.”';
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(gistIsShort, change)).toEqual(findings);
});
