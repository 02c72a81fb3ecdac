import { expect, test } from 'vitest';
import { sourceIsUsed } from '../../../../extension/core/glossary/rules/source-is-used.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['used', () => undefined, []],
  [
    'cited nowhere',
    ({ formula, doctrine }) => {
      for (const entry of [formula, doctrine]) {
        for (const claim of [entry.gist, ...entry.official, ...entry.plain, ...entry.observers, ...entry.origin]) {
          claim.cite = ['paper@part 1'];
        }
        entry.members = [];
        for (const renditions of Object.values(entry.designations)) {
          for (const rendition of renditions ?? []) rendition.attested = [];
        }
      }
    },
    ['sources/report id: a source that nobody cites'],
  ],
  [
    'used by an attestation alone',
    ({ formula, doctrine }) => {
      for (const entry of [formula, doctrine]) {
        for (const claim of [entry.gist, ...entry.official, ...entry.plain, ...entry.observers, ...entry.origin]) {
          claim.cite = ['paper@part 1'];
        }
        entry.members = [];
        for (const renditions of Object.values(entry.designations)) {
          for (const rendition of renditions ?? []) rendition.attested = [];
        }
      }
      doctrine.designations['zh-Hans'] = [{ form: '灯', attested: [{ source: 'report', at: '1', quote: '灯' }] }];
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(sourceIsUsed, change)).toEqual(findings);
});

test('says nothing while an entry cannot be read', () => {
  const [, change] = ROWS[1] ?? [];
  expect(findingsOf(sourceIsUsed, change ?? (() => undefined), ['entries/broken'])).toEqual([]);
});
