import { expect, test } from 'vitest';
import { splitQuotations } from '../../../extension/core/glossary/quotations.ts';

const ROWS: readonly [text: string, quoted: readonly string[], own: string, balanced: boolean][] = [
  ['no marks', [], 'no marks', true],
  ['the “one” and "two"', ['one', 'two'], 'the “” and “”', true],
  ['「一」和『二』', ['一', '二'], '“”和“”', true],
  ['“a 「b」 c”', ['a 「b」 c'], '“”', true],
  ["it's Xi’s", [], "it's Xi’s", true],
  ['the “one', [], 'the one', false],
  ['one” more', [], 'one” more', false],
  ['“”', [''], '“”', true],
];

test.each(ROWS)('%s', (text, quoted, own, balanced) => {
  expect(splitQuotations(text)).toEqual({ quoted, own, balanced });
});
