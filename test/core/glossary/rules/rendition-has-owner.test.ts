import { expect, test } from 'vitest';
import { renditionHasOwner } from '../../../../extension/core/glossary/rules/rendition-has-owner.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['named', () => undefined, []],
  [
    'press without a name',
    ({ formula }) => {
      delete formula.designations.en?.[1]?.by;
    },
    ['entries/two-lamps designations.en.1: whose: press, without a name'],
  ],
  [
    'unknown without a name',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Lights', whose: 'unknown' });
    },
    [],
  ],
  [
    'unknown with a name',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Lights', whose: 'unknown', by: 'A. Reader' });
    },
    ['entries/two-lamps designations.en.2.by: unknown, yet by A. Reader'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(renditionHasOwner, change)).toEqual(findings);
});
