import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../../extension/core/glossary/entry.ts';
import { compileGlossary } from '../../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findSharedForms } from '../../../extension/core/match/glossary-forms.ts';
import type { PatternInput } from '../../../extension/core/match/table-input.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';
import { glossaryOf } from './glossary-of.ts';

function patternOf(glossary: Glossary, form: string): PatternInput | undefined {
  return compileGlossary(glossary).patterns.find((pattern) => foldForm(pattern.form) === foldForm(form));
}

function ownerOf(glossary: Glossary, form: string): string | undefined {
  const { entries, patterns } = compileGlossary(glossary);
  const pattern = patterns.find((one) => foldForm(one.form) === foldForm(form));
  return pattern && entries[pattern.entry]?.id;
}

describe('compileGlossary', () => {
  const glossary = glossaryOf(
    {
      id: 'two-upholds',
      weight: 1,
      pinyin: 'liǎnggè wéihù',
      'zh-Hans': ['两个维护', '做到两个维护'],
      'zh-Hant': ['兩個維護'],
      en: ['Two Upholds'],
    },
    {
      id: 'gray-rhino',
      context: 'required',
      for: ['risk'],
      against: ['zoo', 'risk'],
      'zh-Hans': ['灰犀牛'],
      en: ['gray rhino', { form: 'NSC', case: 'exact', context: 'free', blockedAfter: ['of'] }],
    },
    {
      id: 'fengqiao-model',
      pinyin: 'Fēngqiáo jīngyàn',
      'zh-Hans': ['枫桥经验'],
      en: ['Fengqiao model', 'Maple Bridge Experience'],
    },
  );

  test.each<[string, Partial<PatternInput> & { readonly id: string }]>([
    ['两个维护', { id: 'two-upholds', rendition: 0, language: 'zh-Hans', needs: 'nothing' }],
    ['做到两个维护', { id: 'two-upholds', rendition: 1 }],
    ['兩個維護', { id: 'two-upholds', rendition: 2, language: 'zh-Hant' }],
    ['Two Upholds', { id: 'two-upholds', rendition: 3, language: 'en', needs: 'nothing' }],
    ['2 upholds', { id: 'two-upholds', rendition: 3 }],
    ['2个维护', { id: 'two-upholds', rendition: 0 }],
    ['灰犀牛', { id: 'gray-rhino', needs: 'near' }],
    ['grey rhinos', { id: 'gray-rhino', needs: 'near', rendition: 1 }],
    ['NSC', { id: 'gray-rhino', needs: 'page', case: 'exact', blockedAfter: ['of'] }],
    ['枫桥经验', { id: 'fengqiao-model', needs: 'nothing' }],
    ['Fengqiao model', { id: 'fengqiao-model', needs: 'nothing' }],
    ['Maple Bridge Experience', { id: 'fengqiao-model', needs: 'page' }],
  ])('%s', (form, { id, ...rules }) => {
    expect(ownerOf(glossary, form)).toBe(id);
    expect(patternOf(glossary, form)).toMatchObject(rules);
  });

  test('entries come in the order of their ids, with their own words as cues', () => {
    const { entries, cues } = compileGlossary(glossary);
    expect(entries.map(({ id }) => id)).toEqual(['fengqiao-model', 'gray-rhino', 'two-upholds']);
    const rhino = entries[1];
    const words = [...(rhino?.for ?? []), ...(rhino?.against ?? [])].map((cue) => cues[cue]);
    expect(words.map((word) => word?.strength)).toEqual(['word', 'word', 'word']);
    expect(words.map((word) => word?.forms[0]?.form)).toEqual(['risk', 'zoo', 'risk']);
    expect(words[1]?.forms.map(({ form }) => form)).toContain('zoos');
  });

  test('the order of files does not matter', () => {
    const turned = { ...glossary, entries: new Map([...glossary.entries].reverse()) };
    expect(compileTable(compileGlossary(turned))).toEqual(compileTable(compileGlossary(glossary)));
  });

  test('what the glossary compiles to is what a table takes', () => {
    expect(() => compileTable(compileGlossary(glossaryOf()))).not.toThrow();
    expect(() => compileTable(compileGlossary(glossaryOf({ id: 'empty', en: ['“”', 'x'] })))).not.toThrow();
  });
});

describe('shared forms', () => {
  test.each<[string, Glossary, string, string]>([
    [
      'what is written before what is expanded',
      glossaryOf({ id: 'a', en: ['magic weapon'] }, { id: 'b', en: ['magic weapons'] }),
      'magic weapons',
      'b',
    ],
    [
      'preferred before admitted',
      glossaryOf({ id: 'a', en: ['x y', 'core leader'] }, { id: 'b', en: ['core leader'] }),
      'core leader',
      'b',
    ],
    [
      'admitted before deprecated',
      glossaryOf(
        { id: 'a', en: ['x', { form: 'core leader', standing: 'deprecated' }] },
        { id: 'b', en: ['y', 'core leader'] },
      ),
      'core leader',
      'b',
    ],
    [
      'the weightier entry',
      glossaryOf({ id: 'a', weight: 3, en: ['core leader'] }, { id: 'b', weight: 1, en: ['core leader'] }),
      'core leader',
      'b',
    ],
    [
      'the order of ids',
      glossaryOf({ id: 'b', en: ['core leader'] }, { id: 'a', en: ['Core-Leader'] }),
      'core leader',
      'a',
    ],
  ])('%s', (_name, glossary, form, owner) => {
    expect(ownerOf(glossary, form)).toBe(owner);
    const shared = findSharedForms(glossary).find(({ folded }) => folded === form);
    expect(shared?.entries).toHaveLength(2);
    expect(shared?.entries[0]).toBe(owner);
  });

  test('an entry shares no form with itself, even if both scripts write it alike', () => {
    const glossary = glossaryOf({
      id: 'a',
      'zh-Hans': ['主心骨'],
      'zh-Hant': ['主心骨'],
      en: ['mainstay', 'Mainstay'],
    });
    expect(findSharedForms(glossary)).toEqual([]);
    expect(patternOf(glossary, '主心骨')?.rendition).toBe(0);
  });
});
