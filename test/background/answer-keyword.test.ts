import { describe, expect, test } from 'vitest';
import { answerKeyword } from '../../extension/background/answer-keyword.ts';
import type { SearchDocument } from '../../extension/core/search/search-document.ts';
import { parseEntryAddress } from '../../extension/protocol/entry-address.ts';

const document = (id: string): SearchDocument => ({
  ...{
    id,
    kind: 'concept',
    headword: 'Two Lamps',
    renditions: [],
    chinese: [],
    pinyin: '',
    letters: [],
    gist: 'Gist.',
  },
  names: { 'zh-Hans': '两个明灯', 'zh-Hant': '兩個明燈' },
});
const keyword = (...ids: string[]) => answerKeyword(async () => ids.map(document));

describe('the keyword', () => {
  test('suggests what is found, with what was typed set off', async () => {
    expect(await keyword('two-lamps').suggest('lam')).toEqual([
      {
        content: 'two-lamps',
        name: [
          { text: 'Two ', matched: false },
          { text: 'Lam', matched: true },
          { text: 'ps', matched: false },
        ],
        chinese: '两个明灯',
        gist: 'Gist.',
      },
    ]);
  });

  test('suggests six at most', async () => {
    expect(await keyword(...'abcdefghi').suggest('a')).toHaveLength(6);
  });

  test.each([
    ['an id that was chosen', ['other', 'two-lamps'], 'two-lamps', 'entry.html?id=two-lamps'],
    ['the best of what was typed', ['other', 'two-lamps'], 'lamps', 'entry.html?id=other'],
    ['nothing', [], 'x & y', 'entry.html?q=x%20%26%20y'],
  ])('leads to %s', async (_, ids, text, address) => {
    expect(await keyword(...ids).choose(text)).toBe(address);
  });

  test('has nothing to suggest without an index', async () => {
    expect(await answerKeyword(async () => null).suggest('a')).toEqual([]);
  });
});

describe('the address of an entry', () => {
  test.each([
    ['?id=two-lamps', { id: 'two-lamps', query: '' }],
    ['?q=x%20%26%20y', { id: null, query: 'x & y' }],
    ['?id=../manifest', { id: null, query: '' }],
    ['', { id: null, query: '' }],
  ])('%s', (search, parsed) => {
    expect(parseEntryAddress(new URLSearchParams(search))).toEqual(parsed);
  });
});
