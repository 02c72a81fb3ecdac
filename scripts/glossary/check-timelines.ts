import type { Glossary } from '../../extension/core/glossary/entry.ts';
import type { SeriesPlans, Timelines } from '../../extension/core/glossary/timeline.ts';
import { SERIES } from '../../extension/core/glossary/timeline.ts';
import type { LocatedFinding } from './load-glossary.ts';
import { COUNTS_FILE, SERIES_FILE } from './load-timelines.ts';

const START = { line: 1, column: 1 };
const COUNT_ANEW = 'count anew: npm run glossary -- timelines <folder>';

/**
 * Every document of the timelines has its record, and the counts are of these documents and of entries that exist. Whether
 * they are right, only a count can tell (`timelines <folder> --check`).
 */
export function checkTimelines(
  glossary: Glossary,
  plans: SeriesPlans | null,
  timelines: Timelines | null,
): readonly LocatedFinding[] {
  const unknown = Object.values(plans ?? {}).flatMap(({ documents }) =>
    documents
      .filter(({ source }) => !glossary.sources.has(source))
      .map(({ source }) => ({
        ...{ file: SERIES_FILE, position: START },
        ...{ problem: `unknown source ${source}`, mend: `add glossary/sources/${source}.yaml` },
      })),
  );
  if (plans === null || timelines === null) return unknown;
  const list = (documents: readonly { readonly source: string; readonly year: number }[]): string =>
    documents.map(({ source, year }) => `${source} ${year}`).join();
  const isOld = SERIES.some((name) => list(plans[name].documents) !== list(timelines.series[name].documents));
  const gone = [...timelines.entries.keys()].filter((id) => !glossary.entries.has(id));
  const problems = [
    ...(isOld ? [`not of the documents of ${SERIES_FILE}`] : []),
    ...gone.map((id) => `no entry ${id}`),
  ];
  return [
    ...unknown,
    ...problems.map((problem) => ({ file: COUNTS_FILE, position: START, problem, mend: COUNT_ANEW })),
  ];
}
