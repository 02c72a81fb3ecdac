import { expect, test } from 'vitest';
import { datesHaveSource } from '../../../../extension/core/glossary/rules/dates-have-source.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const AT = 'entries/two-lamps';
/** The sample's source is of 2024-05-01. */
const observed = (date: string | undefined) => (sample: Sample) => {
  sample.formula.observers = [
    { who: 'A', text: 'Reads.', cite: ['report@1'], ...(date === undefined ? {} : { date }) },
  ];
};
const happened = (date: string) => (sample: Sample) => {
  sample.formula.origin = [{ date, text: 'It began.', cite: ['report@1'] }];
};

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['an observation of its source’s day', observed('2024-05-01'), []],
  ['an observation of its source’s year', observed('2024'), []],
  ['an observation without a date', observed(undefined), []],
  [
    'an observation of another year',
    observed('2021'),
    [`${AT} observers.0.date: 2021 is the date of none of its sources (2024-05-01)`],
  ],
  [
    'an observation on a source without a date',
    (sample) => {
      delete sample.source.date;
      observed('2021')(sample);
    },
    [],
  ],
  ['an event before its source', happened('1999'), []],
  ['an event in the year of its source', happened('2024'), []],
  [
    'an event that its source cannot know',
    happened('2024-06'),
    [`${AT} origin.0.date: 2024-06 is later than its sources (2024-05-01)`],
  ],
  [
    'a period without an attestation',
    ({ formula }) => {
      formula.designations.en?.push({ form: 'lamps twice', whose: 'official', standing: 'superseded', until: '2019' });
    },
    [`${AT} designations.en.2: a period without an attestation`],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  const own = findingsOf(datesHaveSource, (sample) => {
    sample.formula.observers = [];
    sample.formula.origin = [];
    change(sample);
  });
  expect(own).toEqual(findings);
});
