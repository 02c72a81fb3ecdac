import { expect, test } from 'vitest';
import { plainSpeaksForItself } from '../../../../extension/core/glossary/rules/plain-speaks-for-itself.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['speaks for itself', () => undefined, []],
  [
    'Critics say that lamps smoke.',
    ({ formula }) => {
      formula.plain = [{ text: 'Critics say that lamps smoke.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "Critics say" in plain'],
  ],
  [
    'Beijing insists on lamps.',
    ({ formula }) => {
      formula.plain = [{ text: 'Beijing insists on lamps.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "Beijing insists" in plain'],
  ],
  [
    'Xi Jinping has argued for lamps.',
    ({ formula }) => {
      formula.plain = [{ text: 'Xi Jinping has argued for lamps.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "Xi Jinping has argued" in plain'],
  ],
  [
    'According to the House, lamps burn.',
    ({ formula }) => {
      formula.plain = [{ text: 'According to the House, lamps burn.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "According to" in plain'],
  ],
  [
    'Lamps are widely seen as useful.',
    ({ formula }) => {
      formula.plain = [{ text: 'Lamps are widely seen as useful.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "are widely seen as" in plain'],
  ],
  [
    'Lamps are lit according to law.',
    ({ formula }) => {
      formula.plain = [{ text: 'Lamps are lit according to law.', cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    'Party officials who say nothing sit in the dark.',
    ({ formula }) => {
      formula.plain = [{ text: 'Party officials who say nothing sit in the dark.', cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    'It says “critics say so”.',
    ({ formula }) => {
      formula.plain = [{ text: 'It says “critics say so”.', cite: ['report@part 1'] }];
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(plainSpeaksForItself, change)).toEqual(findings);
});
