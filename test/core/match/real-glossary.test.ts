import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../extension/core/glossary/entry.ts';
import { compileGlossary } from '../../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';
import { loadGlossary } from '../../../scripts/glossary/load-glossary.ts';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';

const { glossary } = loadGlossary(PROJECT_ROOT);
const input = compileGlossary(glossary);
const table = openTable(compileTable(input));

describe('the glossary itself', () => {
  test('every form that an entry writes is found, whole, wherever it stands', () => {
    const missed = [...glossary.entries.values()].flatMap((entry) =>
      LANGUAGES.flatMap((language) => entry.designations[language]).flatMap(({ form }) => {
        const text = `。 ${form}. `;
        const found = findMatches(table, text).matches.map(({ start, end }) => foldForm(text.slice(start, end)));
        return found.includes(foldForm(form)) ? [] : [`${entry.id}: ${form}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  test('every pattern of the table leads to its entry and rendition', () => {
    for (const pattern of input.patterns) {
      const [match] = findMatches(table, pattern.form).matches;
      expect(match && table.pattern(match.pattern), pattern.form).toMatchObject({
        entry: pattern.entry,
        rendition: pattern.rendition,
        language: pattern.language,
        needs: pattern.needs,
      });
    }
    expect(table.entries.map(({ id }) => id)).toEqual([...glossary.entries.keys()].sort((a, b) => (a < b ? -1 : 1)));
  });
});
