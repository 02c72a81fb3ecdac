import { stringify } from 'yaml';
import { CATEGORIES, type Category } from '../../extension/core/glossary/entry.ts';
import { memberCount } from '../../extension/core/glossary/rules/members-add-up.ts';
import { spellPinyin } from './spell-pinyin.ts';
import { spellTraditional } from './spell-traditional.ts';

export interface ScaffoldRequest {
  readonly id: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly category: Category | null;
}

/**
 * Writes the beginning of an entry's file: what can be generated is generated, everything else is left empty with a
 * comment that says what belongs there. It is valid YAML, and `check` lists what is still missing.
 */
export function scaffoldEntry({ id, zh, en, category }: ScaffoldRequest): string {
  const count = memberCount(zh[0] ?? '', category) ?? 0;
  const settled = category ?? (count > 1 ? 'numbered-formula' : null);
  const kind = settled === 'numbered-formula' ? 'formula' : settled === 'institution' ? 'body' : 'concept';
  const isFormula = kind === 'formula' && count > 1;
  return [
    `id: ${id}`,
    `category: ${settled ?? `  # ${CATEGORIES.join(', ')}`}`,
    `kind: ${kind}  # formula | concept | body | phrase`,
    `weight: ${kind === 'formula' ? 1 : 2}  # 1 headline formula, 2 doctrine or institution, 3 stock phrase`,
    'depth: brief  # brief | full; glossary/README.md says what each has',
    'gist:  # one neutral sentence, at most 35 words, readable by someone new to the subject',
    '  text:',
    '  cite: []  # source@locator',
    "official:  # what the Party's and the state's texts say, their wording in quotation marks",
    '  - text:',
    '    cite: []',
    'plain:  # what it means, in everyday words',
    '  - text:',
    '    cite: []',
    'observers: []  # - {who: , date: , text: , cite: []}: named, dated outside readers; two where they differ',
    'origin: []  # - {date: , text: , cite: []}: first use and turning points, oldest first',
    ...(isFormula
      ? ['members:  # checked against the Chinese', ...Array.from({ length: count }, () => EMPTY_MEMBER).flat()]
      : []),
    'designations:',
    '  zh-Hans:  # pinyin is a proposal: check the readings and where words begin',
    ...zh.flatMap((form) => [
      `    - form: ${scalar(form)}`,
      `      pinyin: ${scalar(spellPinyin(form))}`,
      '      attested: []  # - {source: , at: , quote: }',
    ]),
    '  zh-Hant:  # a proposal: check every character',
    ...zh.map((form) => `    - form: ${scalar(spellTraditional(form))}`),
    '  en:  # the latest official rendition first',
    ...en.flatMap((form, index) => [
      `    - form: ${scalar(form)}`,
      `      standing: ${index === 0 ? 'preferred' : 'admitted'}  # preferred | admitted | deprecated | superseded`,
      '      whose:  # official | think-tank | scholar | press | reference | unknown; by: if a name is needed',
      '      attested: []  # - {source: , at: , quote: }',
    ]),
    'distinguish: []  # - {entry: , text: }: not to be confused with',
    'related: []  # - {entry: , as: }: part-of, has-part, broader, narrower, supersedes, superseded-by, associated',
    'checked:  # the last time the entry was held against its sources, and which of them',
    '  date:',
    '  against:  # a list: ids of sources it cites',
    'reviewed: null  # the date on which a second person read the entry against its sources',
    '',
  ].join('\n');
}

const EMPTY_MEMBER = ['  - zh-Hans:', '    zh-Hant:', '    en:', '    cite: []'];

/** A text as YAML writes it on one line, in quotation marks where it needs them. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
