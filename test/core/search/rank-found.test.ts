import { expect, test } from 'vitest';
import { rankFound } from '../../../extension/core/search/rank-found.ts';
import type { SearchDocument } from '../../../extension/core/search/search-document.ts';

const document = (id: string, given: Partial<SearchDocument>): SearchDocument => ({
  ...{ id, kind: 'concept', headword: id, renditions: [], chinese: [], pinyin: '', letters: [], gist: '' },
  names: { 'zh-Hans': '', 'zh-Hant': '' },
  ...given,
});

/** Each has a higher score than the one that should stand before it. */
const FOUND = [
  document('headword', { headword: 'Two Lamps' }),
  document('letters', { letters: ['twolamps'] }),
  document('rendition', { renditions: ['two lamps'] }),
  document('beginning', { headword: 'Two lamps of the house' }),
  document('other beginning', { renditions: ['Two Lamps lit'] }),
  document('gist', { gist: 'two lamps' }),
];

test('names come before what only speaks of it, whole ones before beginnings', () => {
  const scored = FOUND.map((one, index) => ({ document: one, score: index })).reverse();
  expect(rankFound('TWO  lamps', scored).map(({ id }) => id)).toEqual(FOUND.map(({ id }) => id));
});

test('among equals the score decides', () => {
  const two = [document('low', { gist: 'x' }), document('high', { gist: 'x' })];
  expect(
    rankFound('lamp', [
      { document: two[0] as SearchDocument, score: 1 },
      { document: two[1] as SearchDocument, score: 2 },
    ]).map(({ id }) => id),
  ).toEqual(['high', 'low']);
});

test('Chinese is a name in either script', () => {
  const scored = [
    { document: document('part', { chinese: ['两个明灯论'] }), score: 9 },
    { document: document('whole', { chinese: ['两个明灯', '兩個明燈'] }), score: 1 },
  ];
  expect(rankFound('兩個明燈', scored).map(({ id }) => id)).toEqual(['whole', 'part']);
});
