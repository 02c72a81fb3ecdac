import type { Finding, Parsed } from './finding.ts';
import { id, line } from './scalar-shapes.ts';
import { accept, describe, mapping, nullable, reject, required, type Shape, sequence } from './shape.ts';
import type { SeriesDocument, SeriesPlan, SeriesPlans, YearSpan } from './timeline.ts';

/** A year of the common era, written as a number. */
export const year: Shape<number> = (value, place) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
    ? accept(value)
    : reject(place, `${describe(value)} is not a year`, 'write four digits');

const document: Shape<SeriesDocument> = mapping({ source: required(id), year: required(year), note: nullable(line) });
export const yearSpan: Shape<YearSpan> = mapping({ from: required(year), to: required(year) });
const plan: Shape<SeriesPlan> = mapping({
  documents: required(sequence(document)),
  gaps: required(sequence(yearSpan)),
});
const plans: Shape<SeriesPlans> = mapping({ 'congress-report': required(plan), 'work-report': required(plan) });

/**
 * Reads `glossary/timelines/series.yaml`: which documents entries are counted in.
 *
 * @param value what the YAML holds
 * @param file the file's name, for the findings: `timelines/series`
 * @returns the plans, or everything that is wrong: its shape, documents out of order, a gap that holds a document.
 * Never throws.
 */
export function parseSeries(value: unknown, file: string): Parsed<SeriesPlans> {
  const parsed = plans(value, { file, path: [] });
  if (!parsed.ok) return parsed;
  const findings = Object.entries(parsed.value).flatMap(([series, written]) =>
    findDisorder(written).map(({ path, ...fault }) => ({ file, path: [series, ...path], ...fault })),
  );
  return findings.length > 0 ? { ok: false, findings } : parsed;
}

function findDisorder({ documents, gaps }: SeriesPlan): Omit<Finding, 'file'>[] {
  const unordered = documents.flatMap(({ year: own }, index) => {
    const before = documents[index - 1]?.year ?? 0;
    const mend = 'one document a year, oldest first';
    return own > before ? [] : [{ path: ['documents', index, 'year'], problem: `${own} after ${before}`, mend }];
  });
  const filled = gaps.flatMap(({ from, to }, index) => {
    const inside = documents.find((one) => one.year >= from && one.year <= to);
    if (from <= to && inside === undefined) return [];
    const problem = inside === undefined ? `from ${from} to ${to}` : `the document of ${inside.year} stands in the gap`;
    return [{ path: ['gaps', index], problem, mend: 'name years without a text, the earlier one first' }];
  });
  return [...unordered, ...filled];
}
