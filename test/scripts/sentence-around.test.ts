import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../scripts/annotate/sentence-around.ts';

/** The match is what stands in square brackets. */
const ROWS: readonly [name: string, marked: string, sentence: string][] = [
  ['the whole text', '[Two Lamps] burn.', '|Two Lamps| burn.'],
  ['one of several sentences', 'First one. The [Two Lamps] burn. Last one.', 'The |Two Lamps| burn.'],
  ['Chinese sentences', '第一句。坚持[两个明灯]。第三句。', '坚持|两个明灯|。'],
  ['line breaks are wraps', 'Keep the\n[Two\nLamps] lit\nalways. Then rest.', 'Keep the |Two Lamps| lit always.'],
  [
    'a long sentence is cut',
    `${'a'.repeat(500)} [Lamps] ${'b'.repeat(500)}`,
    `…${'a'.repeat(117)} |Lamps| ${'b'.repeat(116)}…`,
  ],
];

test.each(ROWS)('%s', (_, marked, sentence) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(sentenceAround(marked.replace(/[[\]]/g, ''), start, end).join('|')).toBe(sentence);
});

test('never cuts a character in two, and always holds the match', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (a, b) => {
        const [before, surface, after] = sentenceAround(`${a}灯${b}`, a.length, a.length + 1);
        expect(surface).toBe('灯');
        expect(/\p{Surrogate}/u.test(before + after)).toBe(false);
      },
    ),
  );
});
