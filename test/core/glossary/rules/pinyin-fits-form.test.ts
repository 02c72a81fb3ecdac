import { expect, test } from 'vitest';
import { pinyinFitsForm } from '../../../../extension/core/glossary/rules/pinyin-fits-form.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['fits', () => undefined, []],
  [
    'apostrophes',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '扫黑除恶', pinyin: "sǎohēi chú'è" }];
    },
    [],
  ],
  [
    'typographic apostrophes',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '扫黑除恶', pinyin: 'sǎohēi chú’è' }];
    },
    [],
  ],
  [
    'quotation marks and capitals',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '新时代“枫桥经验”', pinyin: 'xīn shídài “Fēngqiáo jīngyàn”' }];
    },
    [],
  ],
  [
    'digits stay',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '2035年', pinyin: '2035 nián' }];
    },
    [],
  ],
  [
    'letters of the form stay',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: 'APEC蓝', pinyin: 'APEC lán' }];
    },
    [],
  ],
  [
    'neutral tone',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '人们的', pinyin: 'rénmen de' }];
    },
    [],
  ],
  [
    'ü',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '战略', pinyin: 'zhànlüè' }];
    },
    [],
  ],
  [
    'a syllable too few',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '两个明灯', pinyin: 'liǎng gè míng' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: 3 syllables for 4 characters'],
  ],
  [
    'a syllable too many',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯', pinyin: 'míngdēng lǐ' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: 3 syllables for 2 characters'],
  ],
  [
    'no tone marks',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯', pinyin: 'mingdeng' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: mingdeng cannot be read as pinyin'],
  ],
  [
    'one tone mark missing',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯', pinyin: 'míngdeng' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: míngdeng cannot be read as pinyin'],
  ],
  [
    'numbers for tones',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯', pinyin: 'ming2deng1' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: ming2deng1 cannot be read as pinyin'],
  ],
  [
    'no apostrophe',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '除恶', pinyin: 'chúè' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: chúè cannot be read as pinyin'],
  ],
  [
    'no syllable of Chinese',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯', pinyin: 'míngdvng' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: míngdvng cannot be read as pinyin'],
  ],
  [
    'v for ü',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '战略', pinyin: 'zhànlvè' }];
    },
    ['entries/two-lamps designations.zh-Hans.0.pinyin: zhànlvè cannot be read as pinyin'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(pinyinFitsForm, change)).toEqual(findings);
});
