import type { Parsed } from './finding.ts';
import { year, yearSpan } from './parse-series.ts';
import { date, id, line } from './scalar-shapes.ts';
import {
  accept,
  describe,
  dictionary,
  mapping,
  optional,
  orNull,
  reject,
  required,
  type Shape,
  sequence,
} from './shape.ts';
import type { CountedDocument, CountsByYear, EntryCount, Timelines } from './timeline.ts';

/** What helps where counts are old or damaged. */
export const COUNT_ANEW = 'count anew: npm run glossary -- timelines <folder of texts>';

const amount: Shape<number> = (value, place) =>
  typeof value === 'number' && value >= 0
    ? accept(value)
    : reject(place, `${describe(value)} where an amount is needed`, COUNT_ANEW);

const yearKey: Shape<number> = (value, place) => year(Number(value), place);

/** `[3, 1.62]`: the count, and the count per 10,000 characters. */
const entryCount: Shape<EntryCount> = (value, place) => {
  const parsed = sequence(amount)(value, place);
  if (!parsed.ok) return parsed;
  const [count, rate] = parsed.value;
  if (count !== undefined && rate !== undefined && parsed.value.length === 2) return accept({ count, rate });
  return reject(place, `${parsed.value.length} amounts where two are needed`, COUNT_ANEW);
};

const document: Shape<CountedDocument> = mapping({
  source: required(id),
  year: required(year),
  note: required(orNull(line)),
  characters: required(amount),
  sha256: required(line),
});
const counted = mapping({ documents: required(sequence(document)), gaps: required(sequence(yearSpan)) });
const countsByYear: Shape<CountsByYear> = dictionary(yearKey, entryCount);
const NONE: CountsByYear = new Map();

const timelines: Shape<Timelines> = mapping({
  counted: required(date),
  series: required(mapping({ 'congress-report': required(counted), 'work-report': required(counted) })),
  entries: required(
    dictionary(
      id,
      mapping({ 'congress-report': optional(countsByYear, NONE), 'work-report': optional(countsByYear, NONE) }),
    ),
  ),
});

/**
 * Reads `glossary/timelines/counts.json`, which `npm run glossary -- timelines` writes.
 *
 * @param value what the JSON holds
 * @param file the file's name, for the findings: `timelines/counts`
 * @returns the counts, or everything that is wrong with their shape. Never throws.
 */
export function parseTimelines(value: unknown, file: string): Parsed<Timelines> {
  return timelines(value, { file, path: [] });
}
