import { checkGlossary } from '../../extension/core/glossary/check-glossary.ts';
import type { PartialDate } from '../../extension/core/glossary/entry.ts';
import { checkOrdinaryEnglish } from './check-ordinary-english.ts';
import { checkReadings } from './check-readings.ts';
import { checkTimelines } from './check-timelines.ts';
import { checkTraditional } from './check-traditional.ts';
import { type LoadedGlossary, type LocatedFinding, loadGlossary } from './load-glossary.ts';
import { loadSeries, loadTimelines } from './load-timelines.ts';

/** Everything that is wrong with the glossary under the project's root, in the order of files and lines. */
export function findProblems(root: string, today: PartialDate): LoadedGlossary {
  const loaded = loadGlossary(root);
  const { glossary, unreadable, locate } = loaded;
  const series = loadSeries(root);
  const timelines = loadTimelines(root);
  const counted = new Set(
    Object.values(series.value ?? {}).flatMap(({ documents }) => documents.map(({ source }) => source)),
  );
  const inContent = [
    ...checkGlossary(glossary, { today, unreadable, counted }),
    ...checkReadings(glossary),
    ...checkTraditional(glossary),
    ...checkOrdinaryEnglish(glossary),
  ];
  const findings = [
    ...loaded.findings,
    ...series.findings,
    ...timelines.findings,
    ...checkTimelines(glossary, series.value, timelines.value, unreadable),
    ...inContent.map(locate),
  ];
  return { ...loaded, findings: findings.sort(compareFindings) };
}

function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
