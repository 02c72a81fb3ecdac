import { expect, test } from 'vitest';
import { chineseHasPinyin } from '../../../../extension/core/glossary/rules/chinese-has-pinyin.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['given', () => undefined, []],
  [
    'missing',
    ({ formula }) => {
      delete formula.designations['zh-Hans']?.[0]?.pinyin;
    },
    ['entries/two-lamps designations.zh-Hans.0: no pinyin for 两个明灯'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(chineseHasPinyin, change)).toEqual(findings);
});
