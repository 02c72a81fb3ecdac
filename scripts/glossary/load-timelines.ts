import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Parsed } from '../../extension/core/glossary/finding.ts';
import { parseSeries } from '../../extension/core/glossary/parse-series.ts';
import { COUNT_ANEW, parseTimelines } from '../../extension/core/glossary/parse-timelines.ts';
import type { SeriesPlans, Timelines } from '../../extension/core/glossary/timeline.ts';
import type { LocatedFinding } from './load-glossary.ts';
import { readYaml } from './read-yaml.ts';

export const SERIES_FILE = 'glossary/timelines/series.yaml';
export const COUNTS_FILE = 'glossary/timelines/counts.json';

/** What a file of the timelines holds; `null` if there is none or it cannot be read. */
interface Loaded<T> {
  readonly value: T | null;
  readonly findings: readonly LocatedFinding[];
}

/** Reads which documents are to be counted. */
export function loadSeries(root: string): Loaded<SeriesPlans> {
  const text = readIfThere(root, SERIES_FILE);
  if (text === null) return { value: null, findings: [] };
  const { value, faults, locate } = readYaml(text);
  if (faults.length > 0) return { value: null, findings: faults.map((fault) => ({ file: SERIES_FILE, ...fault })) };
  return settle(parseSeries(value, 'timelines/series'), SERIES_FILE, ({ path }) => locate(path));
}

/** Reads the counts that `npm run glossary -- timelines` wrote. */
export function loadTimelines(root: string): Loaded<Timelines> {
  const text = readIfThere(root, COUNTS_FILE);
  if (text === null) return { value: null, findings: [] };
  const start = { line: 1, column: 1 };
  try {
    return settle(parseTimelines(JSON.parse(text), 'timelines/counts'), COUNTS_FILE, () => start);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      value: null,
      findings: [{ file: COUNTS_FILE, position: start, problem: error.message, mend: COUNT_ANEW }],
    };
  }
}

function readIfThere(root: string, file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function settle<T>(
  parsed: Parsed<T>,
  file: string,
  locate: (finding: Finding) => LocatedFinding['position'],
): Loaded<T> {
  if (parsed.ok) return { value: parsed.value, findings: [] };
  const findings = parsed.findings.map((finding) => ({
    file,
    position: locate(finding),
    problem: `${finding.path.join('.')}: ${finding.problem}`,
    mend: finding.mend,
  }));
  return { value: null, findings };
}
