import { expect, test } from 'vitest';
import { entryIsChecked } from '../../../../extension/core/glossary/rules/entry-is-checked.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const AT = 'entries/two-lamps checked';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['against a source it cites', () => undefined, []],
  [
    'never',
    ({ formula }) => {
      delete formula.checked;
    },
    [`${AT}: never held against its sources`],
  ],
  [
    'against a source it does not cite',
    ({ formula }) => {
      formula.checked = { date: '2026-01-02', against: ['paper'] };
    },
    [`${AT}.against.0: paper is not cited here`],
  ],
  [
    'twice against one',
    ({ formula }) => {
      formula.checked = { date: '2026-01-02', against: ['report', 'report'] };
    },
    [`${AT}.against.1: report again`],
  ],
];

test.each(ROWS)('checked %s', (_, change, findings) => {
  expect(findingsOf(entryIsChecked, change)).toEqual(findings);
});
