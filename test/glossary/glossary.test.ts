import { describe, expect, test } from 'vitest';
import { buildGlossary } from '../../scripts/glossary/build-glossary.ts';
import { findProblems } from '../../scripts/glossary/find-problems.ts';
import { formatFinding } from '../../scripts/glossary/load-glossary.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

/** The glossary itself, not its tools. */
describe('the glossary', () => {
  test('has no findings', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(findProblems(PROJECT_ROOT, today).findings.map(formatFinding)).toEqual([]);
  });

  test('has a complete view of every entry', () => {
    for (const view of buildGlossary(PROJECT_ROOT).entries.values()) {
      const claims = [view.gist, ...view.members, ...view.official, ...view.plain, ...view.observers, ...view.origin];
      for (const { cite } of claims) expect(cite.length, view.id).toBeGreaterThan(0);
      expect(view.chinese.pinyin, view.id).not.toBe('');
      expect(view.sources.length, view.id).toBeGreaterThan(0);
    }
  });
});
