import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { cutPinyin } from '../../../extension/core/glossary/pinyin-syllables.ts';

const ROWS: readonly [word: string, cut: string | null][] = [
  ['zǒngtǐ', 'zong3 ti3'],
  ["chú'è", 'chu2 e4'],
  ['chú’è', 'chu2 e4'],
  ['Fēngqiáo', 'feng1 qiao2'],
  ['xīn-shídài', 'xin1 shi2 dai4'],
  ['xiān', 'xian1'],
  ["xī'ān", 'xi1 an1'],
  ['fǎngǎn', 'fan3 gan3'],
  ["fāng'àn", 'fang1 an4'],
  ['zhànlüè', 'zhan4 lüe4'],
  ['nǚ', 'nü3'],
  ['rénmen', 'ren2 men0'],
  ['guīju', 'gui1 ju0'],
  ['kùnnan', 'kun4 nan0'],
  ['érqiě', 'er2 qie3'],
  ['guójiāānquán', null],
  ['zongti', null],
  ['zóngtí3', null],
  ['zhòngguóx', null],
  ['Lamp', null],
];

test.each(ROWS)('%s → %s', (word, cut) => {
  const syllables = cutPinyin(word)?.map(({ letters, tone }) => `${letters}${tone}`) ?? null;
  expect(syllables?.join(' ') ?? null).toBe(cut);
});

test('knows every reading of the basic Chinese block that has a vowel', () => {
  const unknown = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fa5; code += 1) {
    for (const reading of pinyin(String.fromCharCode(code), { multiple: true, type: 'array' })) {
      const plain = reading
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0304\u030C]/g, '')
        .normalize('NFC');
      const marked = reading !== plain;
      if (marked && /[aeiouü]/.test(plain) && !plain.includes('ê') && cutPinyin(reading)?.length !== 1)
        unknown.add(reading);
    }
  }
  expect([...unknown]).toEqual([]);
});
