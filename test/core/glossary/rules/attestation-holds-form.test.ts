import { expect, test } from 'vitest';
import { attestationHoldsForm } from '../../../../extension/core/glossary/rules/attestation-holds-form.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['contained', () => undefined, []],
  [
    'other case',
    ({ formula }) => {
      formula.designations.en = [
        {
          form: 'Two Lamps',
          whose: 'official',
          attested: [{ source: 'report', at: 'part 1', quote: 'KEEP THE TWO LAMPS LIT' }],
        },
      ];
    },
    [],
  ],
  [
    'quotation marks inside',
    ({ formula }) => {
      formula.designations.en = [
        {
          form: 'Sweeping Light campaign',
          whose: 'official',
          attested: [{ source: 'report', at: 'part 1', quote: 'the “Sweeping Light” Campaign' }],
        },
      ];
    },
    [],
  ],
  [
    'full width',
    ({ formula }) => {
      formula.designations.en = [
        {
          form: 'Two Lamps',
          whose: 'official',
          attested: [{ source: 'report', at: 'part 1', quote: 'Ｔｗｏ　Ｌａｍｐｓ' }],
        },
      ];
    },
    [],
  ],
  [
    'another word',
    ({ formula }) => {
      formula.designations.en = [
        {
          form: 'Two Lamps',
          whose: 'official',
          attested: [{ source: 'report', at: 'part 1', quote: 'keep the lamps lit' }],
        },
      ];
    },
    ['entries/two-lamps designations.en.0.attested.0.quote: the quotation does not contain "Two Lamps"'],
  ],
  [
    'singular',
    ({ formula }) => {
      formula.designations.en = [
        { form: 'Two Lamps', whose: 'official', attested: [{ source: 'report', at: 'part 1', quote: 'two lamp' }] },
      ];
    },
    ['entries/two-lamps designations.en.0.attested.0.quote: the quotation does not contain "Two Lamps"'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(attestationHoldsForm, change)).toEqual(findings);
});
