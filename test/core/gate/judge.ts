import { decide } from '../../../extension/core/gate/decide.ts';
import type { Decision, Reason } from '../../../extension/core/gate/decision.ts';
import { addBlock, createEvidence, type DocumentFacts } from '../../../extension/core/gate/evidence.ts';
import { compileGlossary } from '../../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { glossaryOf } from '../match/glossary-of.ts';

const glossary = glossaryOf(
  {
    id: 'gray-rhino',
    context: 'required',
    for: ['debt', '债务'],
    against: ['Tchaikovsky', 'horn'],
    'zh-Hans': ['灰犀牛'],
    'zh-Hant': ['灰犀牛'],
    en: ['gray rhino'],
  },
  { id: 'core-interests', context: 'required', 'zh-Hans': ['核心利益'], en: ['core interests'] },
  { id: 'chinas-governance', context: 'required', en: ["China's governance"] },
  { id: 'party-core', context: 'required', 'zh-Hans': ['党中央的核心'], en: ['core of the Party Central Committee'] },
  { id: 'two-establishes', weight: 1, 'zh-Hans': ['两个确立'], en: ['Two Establishes'] },
  { id: 'whole-process-democracy', 'zh-Hans': ['全过程人民民主'], en: ["whole-process people's democracy"] },
  { id: 'china-dream', 'zh-Hans': ['中国梦'], en: ['Chinese Dream'] },
  {
    id: 'dual-circulation',
    weight: 1,
    en: ['domestic and international dual circulation', { form: 'dual circulation', context: 'required' }],
  },
  { id: 'cpc', en: ['Communist Party of China', { form: 'CPC', context: 'required' }] },
  { id: 'hukou', pinyin: 'hùkǒu', 'zh-Hans': ['户口'], en: ['hukou'] },
);
export const table = openTable(compileTable(compileGlossary(glossary)));
export const NO_FACTS: DocumentFacts = { title: '', lang: 'en', url: '' };

/** What the gate says of the first match in the last block; every other block is a section of its own, unless it says "+". */
export function judge(
  blocks: readonly string[],
  facts: Partial<DocumentFacts> = {},
): Decision & { readonly surface: string } {
  const evidence = createEvidence({ ...NO_FACTS, ...facts }, table);
  let section = 0;
  const read = blocks.map((block) => {
    if (!block.startsWith('+')) section++;
    const text = block.replace(/^\+ ?/, '');
    const found = findMatches(table, text);
    addBlock(evidence, section, found);
    return { text, found };
  });
  const last = read[read.length - 1];
  const match = last?.found.matches[0];
  if (last === undefined || match === undefined) throw new Error('The last block has no match.');
  return { ...decide(evidence, section, last.found, 0, last.text), surface: last.text.slice(match.start, match.end) };
}

export type Row = [name: string, blocks: readonly string[], reason: Reason, facts?: Partial<DocumentFacts>];
