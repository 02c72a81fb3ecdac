import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChineseLanguage } from '../../../extension/core/gate/chinese-language.ts';
import { addBlock, createEvidence, type DocumentEvidence, removeBlock } from '../../../extension/core/gate/evidence.ts';
import { compileGlossary } from '../../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { glossaryOf } from '../match/glossary-of.ts';

const table = openTable(
  compileTable(
    compileGlossary(glossaryOf({ id: 'two-upholds', weight: 1, 'zh-Hans': ['两个维护'], en: ['Two Upholds'] })),
  ),
);
const PIECES = ['Xi Jinping', 'China', 'Chinese', 'the Party', '习近平', 'Two Upholds', '两个维护', 'zoo', 'rain'];

/** Everything countable in the evidence: surfaces apart, which depend on what came first. */
function counts(evidence: DocumentEvidence): unknown {
  const of = (tally: DocumentEvidence['page']): unknown => [
    tally.han,
    tally.pageCues,
    [...tally.cues].map(([cue, { count }]) => [cue, count]).sort(([a], [b]) => Number(a) - Number(b)),
  ];
  const sections = [...evidence.sections].sort(([a], [b]) => a - b).map(([section, tally]) => [section, of(tally)]);
  return [of(evidence.title), of(evidence.address), of(evidence.page), sections];
}

describe('evidence', () => {
  const block = fc.record({
    section: fc.nat(3),
    text: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('. ')),
    stays: fc.boolean(),
  });

  test('what is removed leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.boolean(), (blocks, backwards) => {
        const facts = { title: 'China', lang: 'en', url: 'https://example.org/xi-jinping' };
        const read = blocks.map((one) => ({ ...one, found: findMatches(table, one.text) }));
        const some = createEvidence(facts, table);
        for (const { section, found } of read) addBlock(some, section, found);
        const leaving = read.filter(({ stays }) => !stays);
        for (const { section, found } of backwards ? leaving.reverse() : leaving) removeBlock(some, section, found);
        const only = createEvidence(facts, table);
        for (const { section, found, stays } of read) {
          // A section without evidence is as good as none.
          if (stays && (found.cues.length > 0 || found.han > 0)) addBlock(only, section, found);
        }
        for (const [section, { cues, han }] of [...some.sections])
          if (cues.size + han === 0) some.sections.delete(section);
        expect(counts(some)).toEqual(counts(only));
      }),
      { numRuns: 500 },
    );
  });

  test('removing what was never added changes nothing', () => {
    const evidence = createEvidence({ title: '', lang: null, url: '' }, table);
    removeBlock(evidence, 1, findMatches(table, 'Xi Jinping'));
    expect(evidence.page.cues.size).toBe(0);
    expect(evidence.sections.size).toBe(0);
  });

  test.each<[string | null, boolean]>([
    ['zh', true],
    ['zh-Hant-TW', true],
    ['ZH_cn', true],
    ['yue', true],
    ['en', false],
    ['zhuang', false],
    ['', false],
    [null, false],
  ])('the language %s', (lang, chinese) => {
    expect(isChineseLanguage(lang)).toBe(chinese);
  });
});
