import { expect, test } from 'vitest';
import { datesArePlausible } from '../../../../extension/core/glossary/rules/dates-are-plausible.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['plausible', () => undefined, []],
  [
    'origin tomorrow',
    ({ formula }) => {
      formula.origin = [{ date: '2026-11-24', text: 'Lamps.', cite: [] }];
    },
    ['entries/two-lamps origin.0.date: 2026-11-24 is in the future'],
  ],
  [
    'today, this month, this year',
    ({ formula }) => {
      formula.origin = [
        { date: '2026', text: 'Lamps.' },
        { date: '2026-11', text: 'Lamps.' },
        { date: '2026-11-23', text: 'Lamps.' },
      ];
    },
    [],
  ],
  [
    'observer next year',
    ({ formula }) => {
      formula.observers = [{ who: 'A. Reader', date: '2027', text: 'Lamps.' }];
    },
    ['entries/two-lamps observers.0.date: 2027 is in the future'],
  ],
  [
    'reviewed next month',
    ({ formula }) => {
      formula.reviewed = '2026-12';
    },
    ['entries/two-lamps reviewed: 2026-12 is in the future'],
  ],
  [
    'origin out of order',
    ({ formula }) => {
      formula.origin.reverse();
    },
    ['entries/two-lamps origin.1.date: 2020 after 2021-03'],
  ],
  [
    'until before since',
    ({ formula }) => {
      formula.designations.en = [{ form: 'Lamps', whose: 'official', since: '2020', until: '2019-12' }];
    },
    ['entries/two-lamps designations.en.0.until: until 2019-12, since 2020'],
  ],
  [
    'a source of tomorrow',
    ({ source }) => {
      source.date = '2026-11-24';
      source.accessed = '2026-11-24';
    },
    ['sources/report date: 2026-11-24 is in the future', 'sources/report accessed: 2026-11-24 is in the future'],
  ],
  [
    'read before it was printed',
    ({ source }) => {
      source.accessed = '2020-04-30';
    },
    ['sources/report accessed: read 2020-04-30, before its date 2024-05-01'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(datesArePlausible, change)).toEqual(findings);
});
