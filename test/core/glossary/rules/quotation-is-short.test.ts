import { expect, test } from 'vitest';
import { quotationIsShort } from '../../../../extension/core/glossary/rules/quotation-is-short.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['short', () => undefined, []],
  [
    '15 words',
    ({ formula }) => {
      formula.plain = [{ text: `It says “${'word '.repeat(15)}”.`, cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    '16 words',
    ({ formula }) => {
      formula.plain = [{ text: `It says “${'word '.repeat(16)}”.`, cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation of 16 words'],
  ],
  [
    '16 words in straight marks',
    ({ formula }) => {
      formula.plain = [{ text: `It says "${'word '.repeat(16)}".`, cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation of 16 words'],
  ],
  [
    '16 words, none quoted',
    ({ formula }) => {
      formula.plain = [{ text: 'word '.repeat(16).trim(), cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    '30 characters',
    ({ formula }) => {
      formula.plain = [{ text: `「${'灯'.repeat(30)}」`, cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    '31 characters',
    ({ formula }) => {
      formula.plain = [{ text: `「${'灯'.repeat(31)}」`, cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation of 31 characters'],
  ],
  [
    'a quotation in a quotation counts once',
    ({ formula }) => {
      formula.plain = [{ text: `“${'灯'.repeat(20)}「${'火'.repeat(11)}」”`, cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation of 31 characters'],
  ],
  [
    'not closed',
    ({ formula }) => {
      formula.plain = [{ text: 'It says “lamps.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation mark without its partner'],
  ],
  [
    'not opened',
    ({ formula }) => {
      formula.plain = [{ text: 'It says lamps”.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: a quotation mark without its partner'],
  ],
  [
    'a long attestation',
    ({ formula }) => {
      formula.designations.en = [
        {
          form: 'Lamps',
          whose: 'official',
          attested: [{ source: 'report', at: 'part 1', quote: `Lamps ${'word '.repeat(15).trim()}` }],
        },
      ];
    },
    ['entries/two-lamps designations.en.0.attested.0.quote: a quotation of 16 words'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(quotationIsShort, change)).toEqual(findings);
});
