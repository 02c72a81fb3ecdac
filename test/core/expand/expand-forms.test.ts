import { describe, expect, test } from 'vitest';
import { expandForms } from '../../../extension/core/expand/expand-forms.ts';
import type { FormRules, Language } from '../../../extension/core/glossary/entry.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';

const RULES: FormRules = { context: null, case: 'any', inflect: 'none', blockedBefore: [], blockedAfter: [] };

function expand(form: string, language: Language = 'en', inflect: FormRules['inflect'] = 'none'): readonly string[] {
  return expandForms({ form, rules: { ...RULES, inflect } }, language);
}

describe('spelling', () => {
  test.each<[string, string[]]>([
    ['color revolution', ['color revolution', 'colour revolution']],
    ['colour revolution', ['colour revolution', 'color revolution']],
    ['Defense of the Center', ['Defense of the Center', 'Defence of the Centre']],
    ['Chinese-style modernization', ['Chinese-style modernization', 'Chinese-style modernisation']],
    ['modernising programme', ['modernising programme', 'modernizing program']],
    ['gray rhino', ['gray rhino', 'grey rhino']],
    ['GRAY RHINO', ['GRAY RHINO', 'GREY RHINO']],
    ['neighborhood committee', ['neighborhood committee', 'neighbourhood committee']],
    ['analyze and labour', ['analyze and labour', 'analyze and labor', 'analyse and labour']],
    ['exercise, supervise, compromise, rise, size, prize', ['exercise, supervise, compromise, rise, size, prize']],
    ['enterprise franchise promised', ['enterprise franchise promised']],
    ['reorganize the organization', ['reorganize the organization', 'reorganise the organisation']],
    ['mass line', ['mass line']],
  ])('%s', (form, forms) => {
    expect(expand(form)).toEqual(forms);
  });
});

describe('English numerals', () => {
  test.each<[string, string[]]>([
    ['Two Establishes', ['Two Establishes', '2 Establishes']],
    ['2 Establishes', ['2 Establishes', 'Two Establishes']],
    ['four-pronged consciousness', ['four-pronged consciousness', '4-pronged consciousness']],
    ['20th Party Congress', ['20th Party Congress', 'Twentieth Party Congress']],
    ['twenty-first century Marxism', ['twenty-first century Marxism', '21st century Marxism']],
    ['one country, two systems', ['one country, two systems', '1 country, 2 systems']],
    ['15th Five-Year Plan', ['15th Five-Year Plan', '15th 5-Year Plan', 'Fifteenth Five-Year Plan']],
    ['one belt', ['one belt']],
    ['the first revolution', ['the first revolution']],
    ['third plenum', ['third plenum', '3rd plenum']],
    ['1992 Consensus', ['1992 Consensus']],
    ['5+2', ['5+2']],
    ['version 3.5', ['version 3.5']],
  ])('%s', (form, forms) => {
    expect(expand(form)).toEqual(forms);
  });
});

describe('Chinese numerals', () => {
  test.each<[string, Language, string[]]>([
    ['两个确立', 'zh-Hans', ['两个确立', '2个确立', '二个确立']],
    ['兩個確立', 'zh-Hant', ['兩個確立', '2個確立', '二個確立']],
    ['2个确立', 'zh-Hans', ['2个确立', '两个确立']],
    ['四个意识', 'zh-Hans', ['四个意识', '4个意识']],
    ['三大攻坚战', 'zh-Hans', ['三大攻坚战', '3大攻坚战']],
    ['五位一体', 'zh-Hans', ['五位一体', '5位一体']],
    ['党的二十大精神', 'zh-Hans', ['党的二十大精神', '党的20大精神']],
    ['十八大', 'zh-Hans', ['十八大', '18大']],
    ['十个明确', 'zh-Hans', ['十个明确', '10个明确']],
    ['第二个百年', 'zh-Hans', ['第二个百年']],
    ['进一步', 'zh-Hans', ['进一步']],
    ['一带一路', 'zh-Hans', ['一带一路']],
    ['三中全会', 'zh-Hans', ['三中全会']],
  ])('%s', (form, language, forms) => {
    expect(expand(form, language)).toEqual(forms);
  });
});

describe('the last word', () => {
  test.each<[string, string[]]>([
    ['black swan', ['black swan', 'black swans', "black swan's"]],
    ['united front', ['united front', 'united fronts', "united front's"]],
    ['core values', ['core values']],
    ['Party Congress', ['Party Congress', 'Party Congresses']],
    ['annual policy', ['annual policy', 'annual policies', "annual policy's"]],
    ['core leader', ['core leader', 'core leaders', "core leader's"]],
    ['helmsman', ['helmsman', 'helmsmen', "helmsman's", "helmsmen's"]],
    ['human', ['human', 'humans', "human's"]],
    ['major crisis', ['major crisis', 'major crises']],
    ['core of the Party', ['core of the Party', "core of the Party's"]],
    ['common prosperity', ['common prosperity', "common prosperity's"]],
    ['nihilism', ['nihilism', "nihilism's"]],
    ['telling the story', ['telling the story', 'telling the stories', "telling the story's"]],
    ['struggling', ['struggling', "struggling's"]],
    ['study meeting', ['study meeting', 'study meetings', "study meeting's"]],
    ['AI+', ['AI+']],
  ])('%s', (form, forms) => {
    expect(expand(form, 'en', 'noun')).toEqual(forms);
  });

  test('rules build upon each other', () => {
    expect(expand('three gray centers', 'en', 'noun')).toEqual([
      'three gray centers',
      '3 gray centers',
      'three grey centres',
      '3 grey centres',
    ]);
    expect(expand('two-track program', 'en', 'noun')).toContain('2-track programmes');
  });
});

test('the form comes first, and none folds to nothing or is another form', () => {
  for (const form of ['Two Establishes', 'gray rhino', 'one country, two systems', 'Xi Jinping Thought on Culture']) {
    const forms = expand(form, 'en', 'noun');
    expect(forms[0]).toBe(form);
    expect(new Set(forms.map(foldForm)).size).toBe(forms.length);
  }
});
