import { describe, expect, test } from 'vitest';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import type { CueInput, PatternInput } from '../../../extension/core/match/table-input.ts';
import { pattern, tableOf } from './table-inputs.ts';

/** The slices found; a form given as a string has ordinary rules. */
function slices(forms: readonly (string | PatternInput)[], text: string): string[] {
  const patterns = forms.map((form) => (typeof form === 'string' ? pattern(form) : form));
  const table = openTable(compileTable(tableOf(patterns)));
  return findMatches(table, text).matches.map(({ start, end }) => text.slice(start, end));
}

describe('findMatches', () => {
  test.each<[string, readonly (string | PatternInput)[], string, string[]]>([
    ['plain English', ['Two Establishes'], 'the two establishes.', ['two establishes']],
    ['a part of a word is no match', ['cadre'], 'cadres, cadrelike, supercadre', []],
    ['the whole last word', ['one two three four'], 'one two three fourth, one two three four', ['one two three four']],
    ['across a line break', ['Two Establishes'], 'the “Two\n    Establishes”', ['Two\n    Establishes']],
    [
      'hyphen for space, and space for hyphen',
      ['people-centred'],
      'people centred, people–centred',
      ['people centred', 'people–centred'],
    ],
    ['soft hyphens inside words', ['Two Establishes'], 'Two Estab\u00adlishes', ['Two Estab\u00adlishes']],
    ['quotation marks around are not part of the match', ['gray rhino'], 'a “gray rhino” came', ['gray rhino']],
    ['quotation marks inside are', ['整治内卷式竞争'], '综合整治“内卷式”竞争。', ['整治“内卷式”竞争']],
    ['a closing mark after a plural is no possessive', ['two upholds'], 'the ‘two upholds’ and', ['two upholds']],
    [
      'possessives of every apostrophe',
      ["the Party's", 'Xi'],
      'the Party’s, the Party＇s',
      ['the Party’s', 'the Party＇s'],
    ],
    ['ligatures as a PDF has them', ['four confidences'], 'Four Conﬁdences', ['Four Conﬁdences']],
    ['pinyin with its tones', ['lingxiu'], 'the lǐngxiù spoke', ['lǐngxiù']],
    ['full-width letters', ['CPC'], 'ＣＰＣ', ['ＣＰＣ']],
    [
      'the longest of those that start together',
      ['Xi Jinping', 'Xi Jinping Thought', 'Xi Jinping Thought on Culture'],
      'Xi Jinping Thought on Cultural matters',
      ['Xi Jinping Thought'],
    ],
    [
      'the leftmost of those that overlap',
      ['党中央的核心', '核心意识', '的核心'],
      '党中央的核心意识',
      ['党中央的核心'],
    ],
    ['Chinese inside other Chinese', ['国家安全'], '总体国家安全观', ['国家安全']],
    [
      'Chinese commas of either width',
      ['江山就是人民，人民就是江山'],
      '江山就是人民,人民就是江山',
      ['江山就是人民,人民就是江山'],
    ],
    ['enumeration commas', ['政治判断力、政治领悟力'], '政治判断力，政治领悟力', ['政治判断力，政治领悟力']],
    ['wrapped Chinese', ['国家安全'], '国家\n安全，国家\r\n安全', ['国家\n安全', '国家\r\n安全']],
    ['Chinese words side by side are no phrase', ['国家安全'], '国家 安全 国家\n\n安全 国家\n 安全', []],
    ['Chinese type set apart is one', ['习近平', '李强'], '习 近 平　李　强', ['习 近 平', '李　强']],
    ['a ligature makes up for no blank', ['ﬁ中国一'], 'ﬁ中 国一', []],
    ['a name spaced to the width of others', ['李强'], '李　强、王沪宁', ['李　强']],
    ['characters of two words are not', ['法治'], '方法 治疗', []],
    ['Chinese with Latin letters', ['5G技术', 'AI+'], '发展 5G 技术 与 AI+', ['5G 技术', 'AI+']],
    ['title marks', ['反外国制裁法'], '《反外国制裁法》', ['反外国制裁法']],
    ['a dash between Chinese words counts', ['中国—东盟', '国家安全'], '中国──东盟，国家—安全', ['中国──东盟']],
    ['a character beyond the basic plane, never half of it', ['𠀀国', '\ud840'], '𠀀国\ud840𠀀', ['𠀀国', '\ud840']],
    ['nothing in nothing', ['a'], '', []],
  ])('%s', (_name, forms, text, expected) => {
    expect(slices(forms, text)).toEqual(expected);
  });

  test.each<[string, string, PatternInput['case'], string, string[]]>([
    ['any', 'NSC', 'any', 'nsc NSC', ['nsc', 'NSC']],
    ['exact asks for the form’s capitals', 'NSC', 'exact', 'nsc Nsc NSC', ['NSC']],
    ['exact leaves small letters alone', 'the Core', 'exact', 'the core, The Core, THE CORE', ['The Core', 'THE CORE']],
    ['exact sees capitals of full width', 'NSC', 'exact', 'ＮＳＣ ｎｓｃ', ['ＮＳＣ']],
    ['strict asks for small letters, too', 'Xi', 'strict', 'Xi, XI, xi', ['Xi']],
    ['the possessive follows the form', "NSC's", 'exact', 'NSC’s nsc’s', ['NSC’s']],
  ])('case: %s', (_name, form, rule, text, expected) => {
    expect(slices([pattern(form, { case: rule })], text)).toEqual(expected);
  });

  test.each<[string, PatternInput, string, string[]]>([
    ['after', pattern('中国之治', { blockedAfter: ['安'] }), '中国之治安，中国之治', ['中国之治']],
    ['after, with a mark between', pattern('中国之治', { blockedAfter: ['安'] }), '“中国之治”安', ['中国之治']],
    ['after, invisibly', pattern('中国之治', { blockedAfter: ['安'] }), '中国之治\u200b安', []],
    ['before', pattern('法治', { blockedBefore: ['方'] }), '方法治疗。法治', ['法治']],
    [
      'before, of several characters',
      pattern('民生', { blockedBefore: ['国人', '为'] }),
      '为民生，国人民生，人民生',
      ['民生'],
    ],
    [
      'a word after',
      pattern('Communist Party', { blockedAfter: ['of Vietnam'] }),
      'Communist Party of Vietnam, Communist Party of Vietnamese',
      ['Communist Party'],
    ],
    [
      'a word before',
      pattern('Communist Party', { blockedBefore: ['French'] }),
      'French Communist Party, unFrench Communist Party',
      ['Communist Party'],
    ],
    ['at the edge of the text', pattern('法治', { blockedBefore: ['方'], blockedAfter: ['疗'] }), '法治', ['法治']],
  ])('blocked %s', (_name, form, text, expected) => {
    expect(slices([form], text)).toEqual(expected);
  });

  test('a blocked or wrongly written longer form leaves the shorter one', () => {
    const forms = [
      pattern('中国之治', { blockedAfter: ['安'] }),
      pattern('中国'),
      pattern('National Security Commission', { case: 'exact' }),
      pattern('national security'),
    ];
    expect(slices(forms, '中国之治安 national security commission')).toEqual(['中国', 'national security']);
  });

  test('a block is looked for behind many invisible characters', () => {
    const gap = '\u200b'.repeat(400);
    const form = pattern('中国之治', { blockedAfter: ['安'], blockedBefore: ['大'] });
    expect(slices([form], `中国之治${gap}安。大${gap}中国之治。${gap}中国之治${gap}`)).toEqual(['中国之治']);
  });
});

describe('cues', () => {
  const cue = (strength: CueInput['strength'], ...forms: string[]): CueInput => ({
    strength,
    forms: forms.map((form) => ({ form, case: 'any' })),
  });
  const cues = [
    cue('strong', 'Chinese Communist Party', '中共'),
    cue('weak', 'China', 'Chinese'),
    cue('none', 'Chinese food'),
    cue('word', 'Party'),
  ];
  const patterns = [
    pattern('China Dream', { needs: 'near' }),
    pattern('mass line', { entry: 1, needs: 'page' }),
    pattern('两个确立', { entry: 1 }),
  ];
  const table = openTable(compileTable(tableOf(patterns, { cues })));
  const hits = (text: string): [number, string][] => findMatches(table, text).cues.map((hit) => [hit.cue, hit.surface]);

  test.each<[string, string, [number, string][]]>([
    [
      'the longest counts',
      'the Chinese Communist Party',
      [
        [0, 'Chinese Communist Party'],
        [3, 'Party'],
      ],
    ],
    ['a covering name says nothing', 'Chinese food, Chinese', [[1, 'Chinese']]],
    ['cues inside a match are found', 'the China Dream', [[1, 'China']]],
    ['matches that need nothing vouch for others', '两个确立', [[5, '两个确立']]],
    ['so do matches that need a page', 'mass line', [[7, 'mass line']]],
    ['matches that need evidence do not', 'China Dream', [[1, 'China']]],
    [
      'words as the text has them',
      'CHINESE COMMUNIST  PARTY',
      [
        [0, 'CHINESE COMMUNIST  PARTY'],
        [3, 'PARTY'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(hits(text)).toEqual(expected);
  });

  test('Han characters are counted, compatibility ones among them', () => {
    expect(findMatches(table, '中国 a，\uf900〇').han).toBe(4);
  });

  test('one form may be a pattern and a cue', () => {
    const both = openTable(compileTable(tableOf([pattern('中共')], { cues })));
    const found = findMatches(both, '中共');
    expect(found.matches).toHaveLength(1);
    expect(found.cues.map(({ cue: index }) => index)).toEqual([0, 4]);
  });
});
