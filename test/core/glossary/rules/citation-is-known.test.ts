import { expect, test } from 'vitest';
import { citationIsKnown } from '../../../../extension/core/glossary/rules/citation-is-known.ts';
import { findingsOf, glossaryOf, type Sample, TODAY } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['known', () => undefined, []],
  [
    'in a claim',
    ({ formula }) => {
      formula.plain = [{ text: 'Lamps burn.', cite: ['report@part 1', 'repotr@part 2'] }];
    },
    ['entries/two-lamps plain.0.cite.1: unknown source repotr'],
  ],
  [
    'in an attestation',
    ({ formula }) => {
      formula.designations.en = [
        { form: 'Lamps', whose: 'official', attested: [{ source: 'paper', at: 'page 1', quote: 'Lamps' }] },
      ];
    },
    ['entries/two-lamps designations.en.0.attested.0: unknown source paper'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(citationIsKnown, change)).toEqual(findings);
});

test('says what was probably meant', () => {
  const [finding] = citationIsKnown(
    glossaryOf(({ doctrine }) => {
      doctrine.gist.cite = ['repotr@part 2'];
    }),
    { today: TODAY, unreadable: new Set(), counted: new Set() },
  );
  expect(finding?.mend).toBe('add glossary/sources/repotr.yaml; or did you mean report?');
});

test('does not miss a source whose file cannot be read', () => {
  const change = ({ doctrine }: Sample) => {
    doctrine.gist.cite = ['paper@part 2'];
  };
  expect(findingsOf(citationIsKnown, change, ['sources/paper'])).toEqual([]);
});
