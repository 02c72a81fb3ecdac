import { expect, test } from 'vitest';
import { depthIsKept } from '../../../../extension/core/glossary/rules/depth-is-kept.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const AT = 'entries/two-lamps';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['brief, with what that asks for', () => undefined, []],
  [
    'brief on one citation',
    ({ doctrine }) => {
      doctrine.plain = [{ text: 'Light.', cite: ['report@part 4'] }];
      doctrine.designations.en = [{ form: 'theory of lamps', whose: 'official' }];
    },
    [
      'entries/lamp-theory depth: a brief entry without two citations of different places',
      'entries/lamp-theory designations.en: a brief entry without an attested English form',
    ],
  ],
  [
    'without relations',
    ({ formula }) => {
      formula.related = [];
    },
    [`${AT} related: a brief entry without a related entry`],
  ],
  [
    'without an attested Chinese form',
    ({ formula }) => {
      for (const form of formula.designations['zh-Hans'] ?? []) form.attested = [];
    },
    [`${AT} designations.zh-Hans: a brief entry without an attested Chinese form`],
  ],
  [
    'full in name only',
    ({ formula }) => {
      Object.assign(formula, { depth: 'full', official: [], observers: [], origin: [], distinguish: [] });
    },
    [
      `${AT} official: a full entry without what the Party’s texts say`,
      `${AT} observers: a full entry without how a named outside reader reads it`,
      `${AT} origin: a full entry without a first use and a turning point`,
      `${AT} distinguish: a full entry without what it is confused with`,
      `${AT} depth: a full entry without three sources`,
      `${AT} depth: a full entry without a source of the Party-state and an independent one`,
    ],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(depthIsKept, change)).toEqual(findings);
});
