import type { Glossary } from '../../extension/core/glossary/entry.ts';
import { COUNT_ANEW } from '../../extension/core/glossary/parse-timelines.ts';
import type { SeriesPlan, SeriesPlans, Timelines } from '../../extension/core/glossary/timeline.ts';
import { SERIES } from '../../extension/core/glossary/timeline.ts';
import type { LocatedFinding } from './load-glossary.ts';
import { COUNTS_FILE, SERIES_FILE } from './load-timelines.ts';

const START = { line: 1, column: 1 };

/**
 * Every document of the timelines has its record, and the counts are of these documents and of entries that exist. Whether
 * they are right, only a count can tell (`timelines <folder> --check`).
 *
 * @param unreadable files that are there but could not be read: nobody misses what may be in them
 */
export function checkTimelines(
  glossary: Glossary,
  plans: SeriesPlans | null,
  timelines: Timelines | null,
  unreadable: ReadonlySet<string>,
): readonly LocatedFinding[] {
  const unknown = Object.values(plans ?? {}).flatMap(({ documents }) =>
    documents
      .filter(({ source }) => !glossary.sources.has(source) && !unreadable.has(`sources/${source}`))
      .map(({ source }) => ({
        ...{ file: SERIES_FILE, position: START },
        ...{ problem: `unknown source ${source}`, mend: `add glossary/sources/${source}.yaml` },
      })),
  );
  if (plans === null || timelines === null) return unknown;
  const facts = ({ documents, gaps }: SeriesPlan): string =>
    JSON.stringify([documents.map(({ source, year, note }) => [source, year, note]), gaps]);
  const isOld = SERIES.some((name) => facts(plans[name]) !== facts(timelines.series[name]));
  const gone = [...timelines.entries.keys()].filter(
    (id) => !glossary.entries.has(id) && !unreadable.has(`entries/${id}`),
  );
  const problems = [
    ...(isOld ? [`not of the documents of ${SERIES_FILE}`] : []),
    ...gone.map((id) => `no entry ${id}`),
  ];
  return [
    ...unknown,
    ...problems.map((problem) => ({ file: COUNTS_FILE, position: START, problem, mend: COUNT_ANEW })),
  ];
}
