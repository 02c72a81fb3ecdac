import { expect, test } from 'vitest';
import { searchDocumentOf } from '../../../extension/core/search/search-document.ts';
import { searchWords } from '../../../extension/core/search/search-words.ts';
import { glossaryOf } from '../glossary/sample-glossary.ts';

test.each([
  ['Two Establishes', ['two', 'establishes']],
  ['zǒngtǐ guójiā ānquán guān', ['zongti', 'guojia', 'anquan', 'guan']],
  ['两个确立', ['两', '个', '确', '立']],
  ['“5+2”布局', ['5', '2', '布', '局']],
  ['ＮＳＣ', ['nsc']],
  ['  ', []],
])('%s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('an entry is found by all its names, and by pinyin in every way it is typed', () => {
  const entry = glossaryOf().entries.get('two-lamps');
  if (!entry) throw new Error('no sample');
  expect(searchDocumentOf(entry)).toEqual({
    id: 'two-lamps',
    kind: 'formula',
    headword: 'Two Lamps',
    renditions: ['Two Lights'],
    names: { 'zh-Hans': '两个明灯', 'zh-Hant': '兩個明燈' },
    chinese: ['两个明灯', '兩個明燈'],
    pinyin: 'liǎng gè míngdēng',
    letters: ['liang', 'ge', 'mingdeng', 'ming', 'deng', 'lianggemingdeng', 'lgmd'],
    gist: 'A formula, made for tests, that asks every reader to keep two lamps lit.',
  });
});
