import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldForm } from '../../../extension/core/text/fold.ts';

describe('fold', () => {
  test.each<[string, string, string]>([
    ['case', 'Two ESTABLISHES', 'two establishes'],
    ['full width', 'ＣＰＣ　２０', 'cpc 20'],
    ['accents, one unit or two', 'Lǐngxiù lı́ngxiù'.normalize('NFD'), 'lingxiu lıngxiu'],
    ['dotted capital I, which lower-cases to two units', 'İstanbul', 'istanbul'],
    ['ligatures', 'Four Conﬁdences, ﬂag, oﬃce', 'four confidences,flag,office'],
    ['Roman numerals', 'Ⅻ Congress', 'xii congress'],
    ['Kelvin and Angstrom signs', '\u212a\u212b', 'ka'],
    ['double quotation marks of any kind', '„Two“ "Establishes" «a»', 'two establishes a'],
    ['quotation marks inside a Chinese form', '整治“内卷式”竞争', '整治内卷式竞争'],
    ['corner brackets and title marks', '《反“長臂管轄”》「内捲」', '反長臂管轄内捲'],
    ['a quotation mark between letters parts words', 'the"Party', 'the party'],
    ['an apostrophe between letters', 'People’s Peopleʼs people＇s', "people's people's people's"],
    ['an apostrophe elsewhere is a quotation mark', '‘two upholds’ cadres’ work', 'two upholds cadres work'],
    ['hyphens and dashes between words', 'long–term one‑child new—era a -- b', 'long term one child new era a b'],
    ['a dash between Han characters', '中国——东盟 中—国', '中国-东盟中-国'],
    ['a dash next to a word is nothing', 'AI—技术 技术-AI', 'ai技术技术ai'],
    ['dashes at the edges', '—中国—', '中国'],
    ['soft hyphens and zero-width characters', 'es\u00adtab\u200blishes\ufeff \u2066x\u2069', 'establishes x'],
    ['blanks and line breaks', ' two \u00a0\n\t\u3000establishes ', 'two establishes'],
    ['blanks between Han characters', '习 近　平\n同志', '习近平同志'],
    ['blanks next to Chinese', '新时代 AI 技术', '新时代ai技术'],
    ['commas', '人民，江山,、x ， y', '人民,江山,,x,y'],
    ['middle dots', '三个•代表‧a・b', '三个·代表·a·b'],
    ['other signs stay', '“5+2” 50% (a) §1', '5+2 50%(a)§1'],
    ['compatibility characters and radicals', '豈⼀', '豈一'],
    ['astral characters and lone surrogates', '𠀀x\udc00', '𠀀x\udc00'],
    ['footnote signs do not belong to the word', 'upholds²', 'upholds²'],
    ['nothing', ' “” \u00ad', ''],
  ])('%s', (_name, text, expected) => {
    expect(foldForm(text)).toBe(expected);
  });

  test('offsets lead back to the original', () => {
    const text = '“Oﬃce­ –  People’s”';
    const { text: folded, offsets } = fold(text);
    expect(folded).toBe("office people's");
    const at = folded.indexOf('people');
    expect(text.slice(offsets[at], (offsets[folded.length - 1] ?? 0) + 1)).toBe('People’s');
    expect(text.slice(offsets[0], (offsets[5] ?? 0) + 1)).toBe('Oﬃce');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  test('offsets never step back, and stay inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets).toHaveLength(folded.length);
        offsets.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
          expect(offset).toBeLessThan(text.length);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForm(foldForm(text))).toBe(foldForm(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('a text folds as its lines do, wherever a line break stands between words', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const joined = foldForm(`${a}.\n.${b}`);
        expect(joined).toBe(`${foldForm(`${a}.`)}${foldForm(`.${b}`)}`);
      }),
      { numRuns: 1000 },
    );
  });
});
