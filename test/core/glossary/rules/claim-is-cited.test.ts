import { expect, test } from 'vitest';
import { claimIsCited } from '../../../../extension/core/glossary/rules/claim-is-cited.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['cited', () => undefined, []],
  [
    'gist',
    ({ formula }) => {
      delete formula.gist.cite;
    },
    ['entries/two-lamps gist: a claim without a source'],
  ],
  [
    'official with an empty list',
    ({ formula }) => {
      formula.official = formula.official.map((one) => ({ ...one, cite: [] })).slice(0, 1);
    },
    ['entries/two-lamps official.0: a claim without a source'],
  ],
  [
    'plain with an empty list',
    ({ formula }) => {
      formula.plain = formula.plain.map((one) => ({ ...one, cite: [] })).slice(0, 1);
    },
    ['entries/two-lamps plain.0: a claim without a source'],
  ],
  [
    'observers with an empty list',
    ({ formula }) => {
      formula.observers = formula.observers.map((one) => ({ ...one, cite: [] })).slice(0, 1);
    },
    ['entries/two-lamps observers.0: a claim without a source'],
  ],
  [
    'origin with an empty list',
    ({ formula }) => {
      formula.origin = formula.origin.map((one) => ({ ...one, cite: [] })).slice(0, 1);
    },
    ['entries/two-lamps origin.0: a claim without a source'],
  ],
  [
    'members with an empty list',
    ({ formula }) => {
      formula.members = formula.members.map((one) => ({ ...one, cite: [] })).slice(0, 1);
    },
    ['entries/two-lamps members.0: a claim without a source'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(claimIsCited, change)).toEqual(findings);
});
