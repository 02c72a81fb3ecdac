import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChineseLanguage } from '../../../extension/core/gate/chinese-language.ts';
import { createCueTest } from '../../../extension/core/gate/cue-test.ts';
import { decide } from '../../../extension/core/gate/decide.ts';
import { deriveCueWords } from '../../../extension/core/gate/derive-cue-words.ts';
import { addBlock, createEvidence } from '../../../extension/core/gate/evidence.ts';
import type { Glossary } from '../../../extension/core/glossary/entry.ts';
import { compileGlossary } from '../../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { loadGlossary } from '../../../scripts/glossary/load-glossary.ts';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { glossaryOf } from '../match/glossary-of.ts';

const SMALL = glossaryOf(
  { id: 'two-upholds', weight: 1, 'zh-Hans': ['两个维护'], en: ['Two Upholds', { form: 'The Core', case: 'exact' }] },
  { id: 'gray-rhino', context: 'required', for: ['debt'], 'zh-Hans': ['灰犀牛'], en: ['gray rhino'] },
  { id: 'peoples-democracy', en: ["whole-process people's democracy"] },
  { id: 'china-dream', en: ['Chinese Dream'] },
  { id: 'hukou', pinyin: 'hùkǒu', 'zh-Hans': ['户口'], en: ['hukou system'] },
);

describe('createCueTest', () => {
  const holdsCue = createCueTest(['china', 'two upholds', "the party's line", 'NPC', 'the Core']);
  test.each<[string, boolean]>([
    ['Nothing of the kind, in Indochina or chinaware.', false],
    ['China', true],
    ['CHINA!', true],
    ['chi\u00adna', true],
    ['“Two\n  Upholds”', true],
    ['two-upholds', true],
    ['two uphold', false],
    ['two upholdsx', false],
    ['the Party’s line', true],
    ['the Party line', false],
    ['the Party’s liner', false],
    ['a Han character: 民', true],
    ['an extension character: 㐀', true],
    ['a compatibility character: 豈', true],
    ['a radical: ⼀', true],
    ['kana: の', false],
    ['', false],
    ['NPC', true],
    ['ＮＰＣ', true],
    ['npc Npc', false],
    ['The Core', true],
    ['THE CORE', true],
    ['the core', false],
  ])('%s', (text, expected) => {
    expect(holdsCue(text)).toBe(expected);
  });

  test('without words only Han characters count', () => {
    expect(createCueTest([])('China')).toBe(false);
    expect(createCueTest([])('中')).toBe(true);
  });
});

describe('deriveCueWords', () => {
  const words = deriveCueWords(compileGlossary(SMALL));

  test('cues, and forms that are shown by themselves', () => {
    expect(words).toEqual(
      expect.arrayContaining(['china', "china's", 'Xi', 'two upholds', '2 upholds', 'The Core', 'hukou system']),
    );
  });

  test('no forms that need a cue, no Chinese, nothing that says nothing', () => {
    const folded = [
      'gray rhino',
      "whole process people's democracy",
      '两个维护',
      'debt',
      'zoo',
      'vietnamese communist party',
    ];
    expect(words.filter((word) => folded.includes(word))).toEqual([]);
  });

  test('no form that holds another one, folded, sorted, once', () => {
    expect(words).not.toContain('Mao Zedong');
    expect(words).not.toContain('beijing,china');
    expect(words).not.toContain('chinese communist party');
    expect([...new Set(words)].sort((a, b) => (a < b ? -1 : 1))).toEqual(words);
  });
});

const FACTS = fc.record({
  title: fc.constantFrom('', '', 'News from Beijing', 'Wikipedia', '两个维护'),
  lang: fc.constantFrom('en', null, 'zh-CN', 'fr'),
  url: fc.constantFrom('', 'https://example.org/xi-jinping-speech', 'https://example.org/rhino'),
});

/** Texts of forms, cues and ordinary words, in all kinds of print. */
function texts(forms: readonly string[]): fc.Arbitrary<string> {
  const ordinary = fc.constantFrom(
    'the',
    'a rhino',
    'debt',
    'zoo',
    'said',
    'of',
    'risk',
    '.',
    ',',
    'Xi’an',
    'chinaware',
  );
  const piece = fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 2, arbitrary: fc.constantFrom(...forms) });
  const printed = fc.tuple(piece, fc.nat(5)).map(([text, print]) => {
    if (print === 0) return text.toUpperCase();
    if (print === 1) return text.replaceAll(' ', '\u00a0\n');
    if (print === 2) return text.replaceAll(' ', '–');
    if (print === 3) return `“${text}”`;
    return print === 4 && text.length > 3 ? `${text.slice(0, 2)}\u00ad${text.slice(2)}` : text;
  });
  const glue = fc.constantFrom(' ', ' ', ' ', '\n', ', ', '“', '’s ', '');
  return fc
    .array(fc.tuple(printed, glue), { maxLength: 8 })
    .map((pieces) => pieces.map(([text, between]) => text + between).join(''));
}

describe('the cue test loses nothing that the gate shows', () => {
  const real = loadGlossary(PROJECT_ROOT).glossary;
  test.each<[string, Glossary]>([
    ['of a small glossary', SMALL],
    ['of the real one', real],
  ])('%s', (_name, glossary) => {
    const input = compileGlossary(glossary);
    const table = openTable(compileTable(input));
    const holdsCue = createCueTest(deriveCueWords(input));
    const forms = [...input.patterns, ...input.cues.flatMap((cue) => cue.forms)].map(({ form }) => form);
    let shown = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), texts(forms)), { minLength: 1, maxLength: 4 }),
        FACTS,
        (blocks, facts) => {
          const evidence = createEvidence(facts, table);
          const read = blocks.map(([section, text]) => ({ section, text, found: findMatches(table, text) }));
          for (const { section, found } of read) addBlock(evidence, section, found);
          const isShown = read.some(({ section, text, found }) =>
            found.matches.some((_, at) => decide(evidence, section, found, at, text).shown),
          );
          if (!isShown) return;
          shown++;
          expect(
            isChineseLanguage(facts.lang) || [facts.title, facts.url, ...blocks.map(([, text]) => text)].some(holdsCue),
          ).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
