import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../scripts/annotate/split-paragraphs.ts';

const LONG = 'word '.repeat(30).trim();

const ROWS: readonly [name: string, text: string, paragraphs: readonly string[]][] = [
  ['nothing', '', []],
  ['white space', ' \n\t\n ', []],
  ['one line', 'one', ['one']],
  ['lines without a blank one', 'one\ntwo\nthree\n', ['one', 'two', 'three']],
  ['blank lines', 'one\n\ntwo\n \t\nthree', ['one', 'two', 'three']],
  ['wrapped lines between blank ones', 'one\ntwo\n\nthree\nfour', ['one\ntwo', 'three\nfour']],
  ['a long line is a paragraph of its own', `one\n${LONG}\n\nthree\nfour`, ['one', LONG, 'three\nfour']],
  ['blank lines at the ends part nothing', '\n\none\ntwo\n\n', ['one', 'two']],
  ['Windows line ends', 'one\r\ntwo\r\n\r\nthree', ['one\r\ntwo', 'three']],
  ['old Macintosh line ends', 'one\rtwo', ['one', 'two']],
  ['line and paragraph separators', 'one\u2028two\u2029\u2029three', ['one\u2028two', 'three']],
];

test.each(ROWS)('%s', (_, text, paragraphs) => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

test('loses no word and keeps the order', () => {
  const text = fc.array(fc.constantFrom('one', ' ', '\n', '\n\n', '\r\n', LONG, '灯'), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      let end = 0;
      let outside = '';
      for (const stretch of splitParagraphs(whole)) {
        expect(stretch.start).toBeGreaterThanOrEqual(end);
        expect(stretch.end).toBeGreaterThan(stretch.start);
        outside += whole.slice(end, stretch.start);
        end = stretch.end;
      }
      expect((outside + whole.slice(end)).trim()).toBe('');
    }),
  );
});
