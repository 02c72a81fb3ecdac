import { checkGlossary } from '../../extension/core/glossary/check-glossary.ts';
import type { PartialDate } from '../../extension/core/glossary/entry.ts';
import { checkReadings } from './check-readings.ts';
import { checkTraditional } from './check-traditional.ts';
import { type LoadedGlossary, type LocatedFinding, loadGlossary } from './load-glossary.ts';

/** Everything that is wrong with the glossary under the project's root, in the order of files and lines. */
export function findProblems(root: string, today: PartialDate): LoadedGlossary {
  const loaded = loadGlossary(root);
  const { glossary, unreadable, locate } = loaded;
  const inContent = [
    ...checkGlossary(glossary, { today, unreadable }),
    ...checkReadings(glossary),
    ...checkTraditional(glossary),
  ];
  return { ...loaded, findings: [...loaded.findings, ...inContent.map(locate)].sort(compareFindings) };
}

function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
