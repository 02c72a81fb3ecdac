import { expect, test } from 'vitest';
import { findNearestName } from '../../../extension/core/glossary/nearest-name.ts';

const KNOWN = ['category', 'kind', 'gist', 'official', 'observers', 'zh-Hans'];

const ROWS: readonly [name: string, nearest: string | null][] = [
  ['category', 'category'],
  ['catgeory', 'category'],
  ['categories', 'category'],
  ['knid', 'kind'],
  ['offical', 'official'],
  ['ZH-HANS', 'zh-Hans'],
  ['zh-hant', 'zh-Hans'],
  ['colour', null],
  ['x', null],
  ['', null],
];

test.each(ROWS)('%s → %s', (name, nearest) => {
  expect(findNearestName(name, KNOWN)).toBe(nearest);
});

test('the first of equals wins', () => {
  expect(findNearestName('lamb', ['lamp', 'lamb!', 'lame'])).toBe('lamp');
});
