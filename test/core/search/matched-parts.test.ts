import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedParts } from '../../../extension/core/search/matched-parts.ts';

/** What is matched stands in brackets. */
const show = (text: string, query: string): string =>
  matchedParts(text, query)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Two Establishes', 'two', '[Two] Establishes'],
  ['Two Establishes', 'est tw', '[Tw]o [Est]ablishes'],
  ['liǎng gè quèlì', 'liangge que', '[liǎng gè què]lì'],
  ['liǎng gè quèlì', 'ligequ', 'liǎng gè quèlì'],
  ['两个确立', '确立', '两个[确立]'],
  ['“Two” Establishes', 'two establishes', '“[Two” Establishes]'],
  ['Establishes', 'blish', 'Establishes'],
  ['Two Establishes', '', 'Two Establishes'],
  ['e\u0301lan vital', 'ela', '[e\u0301la]n vital'],
])('%s, typed %s', (text, query, shown) => {
  expect(show(text, query)).toBe(shown);
});

test('the parts are the text, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const parts = matchedParts(text, query);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});
