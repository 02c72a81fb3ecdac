import { expect, test } from 'vitest';
import { wordingIsNeutral } from '../../../../extension/core/glossary/rules/wording-is-neutral.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['neutral', () => undefined, []],
  [
    'plain: The regime keeps lamps.',
    ({ formula }) => {
      formula.plain = [{ text: 'The regime keeps lamps.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "regime" in our own voice'],
  ],
  [
    'plain: The “regime security” of lamps.',
    ({ formula }) => {
      formula.plain = [{ text: 'The “regime security” of lamps.', cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    'official: The so-called lamps.',
    ({ formula }) => {
      formula.official = [{ text: 'The so-called lamps.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps official.0: "so-called" in our own voice'],
  ],
  [
    'origin: A glorious lamp.',
    ({ formula }) => {
      formula.origin = [{ text: 'A glorious lamp.', cite: ['report@part 1'], date: '2020' }];
    },
    ['entries/two-lamps origin.0: "glorious" in our own voice'],
  ],
  [
    'observers: Calls it a brutal lamp.',
    ({ formula }) => {
      formula.observers = [
        { text: 'Calls it a brutal lamp.', cite: ['report@part 1'], who: 'A. Reader', date: '2020' },
      ];
    },
    [],
  ],
  [
    'plain: A great lamp.',
    ({ formula }) => {
      formula.plain = [{ text: 'A great lamp.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "great" in our own voice'],
  ],
  [
    'plain: The Great Lamp and the great powers.',
    ({ formula }) => {
      formula.plain = [{ text: 'The Great Lamp and the great powers.', cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    'plain: Lamps under a dictatorship.',
    ({ formula }) => {
      formula.plain = [{ text: 'Lamps under a dictatorship.', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "dictatorship" in our own voice'],
  ],
  [
    'plain: The democratic dictatorship of lamps.',
    ({ formula }) => {
      formula.plain = [{ text: 'The democratic dictatorship of lamps.', cite: ['report@part 1'] }];
    },
    [],
  ],
  [
    'plain: Of course lamps burn!',
    ({ formula }) => {
      formula.plain = [{ text: 'Of course lamps burn!', cite: ['report@part 1'] }];
    },
    ['entries/two-lamps plain.0: "Of course" in our own voice', 'entries/two-lamps plain.0: "!" in our own voice'],
  ],
  [
    'plain: Regimen is another word.',
    ({ formula }) => {
      formula.plain = [{ text: 'Regimen is another word.', cite: ['report@part 1'] }];
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(wordingIsNeutral, change)).toEqual(findings);
});
