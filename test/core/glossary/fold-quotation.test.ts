import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldQuotation } from '../../../extension/core/glossary/fold-quotation.ts';

const EQUAL: readonly [name: string, one: string, other: string][] = [
  ['kinds of quotation marks', '坚持“两个维护”', '坚持「两个维护」'],
  ['straight and curly', 'the "Two Upholds"', 'the “Two Upholds”'],
  ['apostrophes', "China's", 'China’s'],
  ['width', '江山就是人民,人民就是江山', '江山就是人民，人民就是江山'],
  ['full-width letters', 'ＣＰＣ', 'CPC'],
  ['spaces in Chinese', '推进 国家 安全', '推进国家安全'],
  ['spaces between Chinese and marks', '做到 “两个维护” 。', '做到“两个维护”。'],
  ['spaces beside Latin in Chinese', '中国 CPC 中央', '中国CPC中央'],
  ['line breaks and runs of spaces', 'Two\n  Upholds', 'Two Upholds'],
  ['no-break spaces', 'Two\u00A0Upholds', 'Two Upholds'],
  ['ideographic spaces', '两个\u3000维护', '两个维护'],
  ['invisible characters', 'Up\u00ADholds\u200B', 'Upholds'],
];

test.each(EQUAL)('folds %s', (_, one, other) => {
  expect(foldQuotation(one)).toBe(foldQuotation(other));
});

const DIFFERENT: readonly [name: string, one: string, other: string][] = [
  ['case', 'Two Upholds', 'two upholds'],
  ['punctuation', '人民、江山', '人民，江山'],
  ['full stops', 'U.S.', 'US'],
  ['whether there are marks', 'the “Two Upholds”', 'the Two Upholds'],
  ['words run together', 'Two Upholds', 'TwoUpholds'],
  ['hyphens', 'new-era', 'new era'],
  ['script', '两个维护', '兩個維護'],
];

test.each(DIFFERENT)('keeps %s apart', (_, one, other) => {
  expect(foldQuotation(one)).not.toBe(foldQuotation(other));
});

test('folding twice changes nothing more', () => {
  const text = fc.array(fc.constantFrom(...'aB "“”\u3000中文，,\n\u00AD\u200B「’Ａ'), { maxLength: 12 });
  fc.assert(
    fc.property(text, (units) => {
      const once = foldQuotation(units.join(''));
      expect(foldQuotation(once)).toBe(once);
    }),
  );
});
