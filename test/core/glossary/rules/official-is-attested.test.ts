import { expect, test } from 'vitest';
import { officialIsAttested } from '../../../../extension/core/glossary/rules/official-is-attested.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['attested; zh-Hant leans on zh-Hans', () => undefined, []],
  [
    'preferred English without',
    ({ formula }) => {
      delete formula.designations.en?.[0]?.attested;
    },
    ['entries/two-lamps designations.en.0: preferred and official, without an attestation'],
  ],
  [
    'preferred Chinese without',
    ({ formula }) => {
      delete formula.designations['zh-Hans']?.[0]?.attested;
    },
    ['entries/two-lamps designations.zh-Hans.0: preferred and official, without an attestation'],
  ],
  [
    'preferred, not official',
    ({ formula }) => {
      formula.designations.en = [{ form: 'Lamps', whose: 'press', by: 'The Lamp Post' }];
    },
    [],
  ],
  [
    'official, not preferred',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'Lamps', whose: 'official' });
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(officialIsAttested, change)).toEqual(findings);
});
