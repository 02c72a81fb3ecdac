import type { Glossary } from '../../../extension/core/glossary/entry.ts';
import { parseEntry } from '../../../extension/core/glossary/parse-entry.ts';
import { parseSource } from '../../../extension/core/glossary/parse-source.ts';
import type { Rule } from '../../../extension/core/glossary/rules/rule.ts';

/** The data of an entry file, as loose as a writer can make it. */
export interface RawEntry {
  id: string;
  category: string;
  kind: string;
  depth: string;
  weight: number;
  gist: RawClaim;
  official: RawClaim[];
  plain: RawClaim[];
  observers: (RawClaim & { who: string; date?: string })[];
  origin: (RawClaim & { date: string })[];
  members: { 'zh-Hans': string; 'zh-Hant': string; en: string; cite?: string[] }[];
  designations: { 'zh-Hans'?: RawRendition[]; 'zh-Hant'?: RawRendition[]; en?: RawRendition[] };
  distinguish: { entry: string; text: string; cite?: string[] }[];
  related: { entry: string; as: string }[];
  match?: Record<string, unknown>;
  checked?: { date: string; against: string[] };
  reviewed: string | null;
}

interface RawClaim {
  text: string;
  cite?: string[];
}

interface RawRendition {
  form: string;
  pinyin?: string;
  standing?: string;
  whose?: string;
  by?: string;
  region?: string;
  since?: string;
  until?: string;
  note?: string;
  attested?: { source: string; at: string; quote: string }[];
  match?: Record<string, unknown>;
}

export interface RawSource {
  id: string;
  kind: string;
  language: string | string[];
  title: string;
  publisher: string;
  date?: string;
  url?: string;
  accessed: string;
  read: string;
  text?: string;
}

/** Two entries that mirror each other and one source that both cite: nothing in it breaks a rule. */
export interface Sample {
  formula: RawEntry;
  doctrine: RawEntry;
  source: RawSource;
}

export const TODAY = '2026-11-23';

export function createSample(): Sample {
  return {
    formula: {
      id: 'two-lamps',
      category: 'numbered-formula',
      kind: 'formula',
      depth: 'brief',
      weight: 1,
      gist: {
        text: 'A formula, made for tests, that asks every reader to keep two lamps lit.',
        cite: ['report@part 1'],
      },
      official: [{ text: 'Both lamps are to be kept “burning at night”.', cite: ['report@part 2'] }],
      plain: [{ text: 'Nobody may read in the dark.', cite: ['report@part 2'] }],
      observers: [{ who: 'A. Reader', date: '2024', text: 'Sees thrift in it.', cite: ['report@note 1'] }],
      origin: [
        { date: '2020', text: 'Stands in the report on lamps.', cite: ['report@part 1'] },
        { date: '2021-03', text: 'Enters the rules of the house.', cite: ['report@part 3'] },
      ],
      members: [
        { 'zh-Hans': '点亮东灯', 'zh-Hant': '點亮東燈', en: 'light the eastern lamp', cite: ['report@part 1'] },
        { 'zh-Hans': '点亮西灯', 'zh-Hant': '點亮西燈', en: 'light the western lamp', cite: ['report@part 1'] },
      ],
      designations: {
        'zh-Hans': [
          {
            form: '两个明灯',
            pinyin: 'liǎng gè míngdēng',
            attested: [{ source: 'report', at: 'part 1', quote: '坚持“两个明灯”' }],
          },
        ],
        'zh-Hant': [{ form: '兩個明燈' }],
        en: [
          {
            form: 'Two Lamps',
            whose: 'official',
            attested: [{ source: 'report', at: 'part 1', quote: 'keep the “two lamps” lit' }],
            match: { context: 'free' },
          },
          { form: 'Two Lights', whose: 'press', by: 'The Lamp Post', match: { context: 'free' } },
        ],
      },
      distinguish: [{ entry: 'lamp-theory', text: 'The theory is what the formula rests on.' }],
      related: [{ entry: 'lamp-theory', as: 'part-of' }],
      checked: { date: '2026-01-02', against: ['report'] },
      reviewed: '2026-01-02',
    },
    doctrine: {
      id: 'lamp-theory',
      category: 'ideology',
      kind: 'concept',
      depth: 'brief',
      weight: 2,
      gist: { text: 'Doctrine about light, invented so that rules have something to check.', cite: ['report@part 4'] },
      official: [{ text: 'Light comes before shade.', cite: ['report@part 4'] }],
      plain: [{ text: 'Rooms are lit first and furnished later.', cite: ['report@part 5'] }],
      observers: [],
      origin: [],
      members: [],
      designations: {
        'zh-Hans': [
          {
            form: '明灯理论',
            pinyin: 'míngdēng lǐlùn',
            attested: [{ source: 'report', at: 'part 4', quote: '明灯理论' }],
          },
        ],
        'zh-Hant': [{ form: '明燈理論' }],
        en: [
          {
            form: 'theory of lamps',
            whose: 'official',
            attested: [{ source: 'report', at: 'part 4', quote: 'the Theory of Lamps' }],
            match: { context: 'free' },
          },
        ],
      },
      distinguish: [],
      related: [{ entry: 'two-lamps', as: 'has-part' }],
      checked: { date: '2026-01-02', against: ['report'] },
      reviewed: null,
    },
    source: {
      id: 'report',
      kind: 'party-state',
      language: ['en', 'zh-Hans'],
      title: 'Report on Lamps',
      publisher: 'House of Lamps',
      date: '2024-05-01',
      url: 'https://lamps.example/report',
      accessed: '2026-01-01',
      read: 'whole',
      text: 'report.txt',
    },
  };
}

/** The sample, changed and parsed. The files are named `two-lamps`, `lamp-theory` and `report` whatever their ids say. */
export function glossaryOf(change: (sample: Sample) => void = () => undefined): Glossary {
  const sample = createSample();
  change(sample);
  return {
    entries: new Map([
      ['two-lamps', take(parseEntry(sample.formula, 'entries/two-lamps'))],
      ['lamp-theory', take(parseEntry(sample.doctrine, 'entries/lamp-theory'))],
    ]),
    sources: new Map([['report', take(parseSource(sample.source, 'sources/report'))]]),
  };
}

/** What a rule finds in the changed sample, one line a finding: `entries/two-lamps gist.text: a gist of 40 words`. */
export function findingsOf(rule: Rule, change: (sample: Sample) => void, unreadable: readonly string[] = []): string[] {
  return rule(glossaryOf(change), { today: TODAY, unreadable: new Set(unreadable), counted: new Set() }).map(
    ({ file, path, problem }) => `${file} ${path.join('.')}: ${problem}`,
  );
}

function take<T>(parsed: { ok: true; value: T } | { ok: false; findings: unknown }): T {
  if (!parsed.ok) throw new Error(`the sample does not parse: ${JSON.stringify(parsed.findings)}`);
  return parsed.value;
}
