import { createHash } from 'node:crypto';
import type { Entry, Glossary } from '../../extension/core/glossary/entry.ts';
import type { CountsByYear, SeriesDocument, SeriesPlans, Timelines } from '../../extension/core/glossary/timeline.ts';
import { SERIES, type Series } from '../../extension/core/glossary/timeline.ts';
import { compileGlossary } from '../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../extension/core/match/compile-table.ts';
import { findMatches } from '../../extension/core/match/find-matches.ts';
import { openTable } from '../../extension/core/match/open-table.ts';
import type { Table } from '../../extension/core/match/table.ts';
import { readTextDocument } from '../annotate/text-document.ts';

const UNIT = 10_000;

type CountedSeries = Timelines['series'][Series];

/**
 * Counts the Chinese forms of every entry in the documents of every series: the longest match at each place, under the
 * same rules as on a page, save that no context is asked for. A form inside a longer one of another entry counts for the
 * longer one only.
 *
 * @param today the day of the count
 * @param textOf the bytes of a document's text
 * @returns the counts; entries in the order of their ids, and only those that a document has
 */
export function countTimelines(
  glossary: Glossary,
  plans: SeriesPlans,
  today: string,
  textOf: (document: SeriesDocument) => Uint8Array,
): Timelines {
  const table = openTable(compileTable(compileGlossary(inChineseOnly(glossary))));
  const entries = new Map<string, Record<Series, Map<number, { count: number; rate: number }>>>();
  const count = (series: Series): CountedSeries => ({
    documents: plans[series].documents.map((document) => {
      const bytes = textOf(document);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const characters = [...text.replace(/\s/gu, '')].length;
      for (const [id, times] of countEntries(table, text)) {
        const counts = entries.get(id) ?? { 'congress-report': new Map(), 'work-report': new Map() };
        entries.set(id, counts);
        counts[series].set(document.year, { count: times, rate: perUnit(times, characters) });
      }
      return { ...document, characters, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
    gaps: plans[series].gaps,
  });
  const series = Object.fromEntries(SERIES.map((name) => [name, count(name)])) as Timelines['series'];
  return { counted: today, series, entries: new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The counts as a file: one document and one entry a line, so that a change shows where it is. */
export function writeTimelines({ counted, series, entries }: Timelines): string {
  const lines = (items: readonly string[]): string => items.map((item) => `\n      ${item}`).join(',');
  const writtenSeries = SERIES.map((name) => {
    const { documents, gaps } = series[name];
    const list = lines(documents.map((document) => JSON.stringify(document)));
    return `    ${JSON.stringify(name)}: {\n    "documents": [${list}],\n    "gaps": ${JSON.stringify(gaps)}}`;
  });
  const writtenEntries = [...entries].map(([id, counts]) => {
    const parts = SERIES.filter((name) => counts[name].size > 0).map(
      (name) => `${JSON.stringify(name)}: ${writeCounts(counts[name])}`,
    );
    return `${JSON.stringify(id)}: {${parts.join(', ')}}`;
  });
  return `{\n  "counted": ${JSON.stringify(counted)},\n  "series": {\n${writtenSeries.join(',\n')}\n  },\n  "entries": {${lines(writtenEntries)}\n  }\n}\n`;
}

function writeCounts(counts: CountsByYear): string {
  return `{${[...counts].map(([year, { count, rate }]) => `"${year}": [${count}, ${rate}]`).join(', ')}}`;
}

function countEntries(table: Table, text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of readTextDocument(text, { title: '', url: '', lang: 'zh' }).blocks) {
    for (const { pattern } of findMatches(table, block.text).matches) {
      const id = table.entries[table.pattern(pattern).entry]?.id ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function inChineseOnly(glossary: Glossary): Glossary {
  const strip = (entry: Entry): Entry => ({ ...entry, designations: { ...entry.designations, en: [] } });
  return { ...glossary, entries: new Map([...glossary.entries].map(([id, entry]) => [id, strip(entry)])) };
}

function perUnit(count: number, characters: number): number {
  return Math.round((100 * UNIT * count) / Math.max(1, characters)) / 100;
}
