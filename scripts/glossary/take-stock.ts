import { citationsOf } from '../../extension/core/glossary/citations-of.ts';
import { claimsOf } from '../../extension/core/glossary/claims-of.ts';
import { CATEGORIES, DEPTHS, type Glossary, SOURCE_KINDS } from '../../extension/core/glossary/entry.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';
import type { Timelines } from '../../extension/core/glossary/timeline.ts';

export interface Stock {
  readonly heading: string;
  /** A name and an amount, written out. */
  readonly rows: readonly (readonly [name: string, amount: string])[];
}

/** What a glossary holds, in numbers. */
export function takeStock(glossary: Glossary, timelines: Timelines | null): readonly Stock[] {
  const entries = [...glossary.entries.values()];
  const sources = [...glossary.sources.values()];
  const count = <T>(items: readonly T[], isCounted: (item: T) => boolean): string =>
    String(items.filter(isCounted).length);
  const claims = entries.flatMap((entry) => claimsOf(entry).filter(({ voice }) => voice !== 'distinguish'));
  const renditions = entries.flatMap((entry) => renditionsOf(entry));
  const english = renditions.filter(({ language }) => language === 'en').map(({ rendition }) => rendition);
  const citations = claims.reduce((sum, { cite }) => sum + cite.length, 0);
  const cited = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const { citation } of citationsOf(entry))
      cited.set(citation.source, (cited.get(citation.source) ?? new Set()).add(entry.id));
  const perEntry = entries.map((entry) => new Set(citationsOf(entry).map(({ citation }) => citation.source)).size);
  return [
    {
      heading: 'Entries',
      rows: [
        ['all', String(entries.length)],
        ...DEPTHS.map((depth) => [depth, count(entries, (entry) => entry.depth === depth)] as const),
        ['checked against their sources', count(entries, ({ checked }) => checked !== null)],
        ['reviewed by a second person', count(entries, ({ reviewed }) => reviewed !== null)],
        ['counted in official documents', timelines === null ? 'none' : String(timelines.entries.size)],
      ],
    },
    {
      heading: 'Entries by category',
      rows: CATEGORIES.map((category) => [category, count(entries, (entry) => entry.category === category)] as const),
    },
    {
      heading: 'Sources',
      rows: [
        ['all', String(sources.length)],
        ...SOURCE_KINDS.map((kind) => [kind, count(sources, (source) => source.kind === kind)] as const),
        ['read whole', count(sources, ({ read }) => read === 'whole')],
        ['read from the beginning', count(sources, ({ read }) => read === 'beginning')],
        ['cited by more than one entry', count([...cited.values()], (by) => by.size > 1)],
        ['per entry, median', median(perEntry)],
      ],
    },
    {
      heading: 'Claims',
      rows: [
        ['all', String(claims.length)],
        ['citations per claim', (citations / Math.max(1, claims.length)).toFixed(2)],
        ...(['gist', 'official', 'plain', 'observers', 'origin', 'members'] as const).map(
          (own) => [own, count(claims, ({ voice }) => voice === own)] as const,
        ),
      ],
    },
    {
      heading: 'Renditions',
      rows: [
        ['Chinese forms', count(renditions, ({ language }) => language !== 'en')],
        ['English forms', String(english.length)],
        ['English forms attested', count(english, ({ attested }) => attested.length > 0)],
        ['English forms, official and preferred', count(english, isOfficialHeadword)],
        ['attestations', String(renditions.reduce((sum, { rendition }) => sum + rendition.attested.length, 0))],
      ],
    },
  ];
}

function isOfficialHeadword({ standing, whose }: { readonly standing: string; readonly whose: string }): boolean {
  return standing === 'preferred' && whose === 'official';
}

/** The middle number; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return String((low + high) / 2);
}
