import { expect, test } from 'vitest';
import { gistsDiffer } from '../../../../extension/core/glossary/rules/gists-differ.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['different', () => undefined, []],
  [
    'the same, in other case',
    ({ formula, doctrine }) => {
      doctrine.gist.text = formula.gist.text.toUpperCase();
    },
    ['entries/lamp-theory gist.text: nearly the gist of two-lamps'],
  ],
  [
    'one word changed',
    ({ formula, doctrine }) => {
      doctrine.gist.text = formula.gist.text.replace('reader', 'writer');
    },
    ['entries/lamp-theory gist.text: nearly the gist of two-lamps'],
  ],
  [
    'half the words changed',
    ({ doctrine }) => {
      doctrine.gist.text = 'A formula, made for tests, about how lamps come to be.';
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(gistsDiffer, change)).toEqual(findings);
});
