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

  test.each([
    ['安定团结的政治局面', '政治局'],
    ['政治局勢緊張', '政治局'],
    ['全党纪律严明', '党纪'],
    ['非包干部门和地方', '干部'],
    ['改革创新时代潮流', '新时代'],
    ['亚军委屈，冠军委婉', '军委'],
    ['調整風險敞口', '整風'],
    ['请求行政协助、财政协同', '政协'],
    ['全国人大约有三成', '全国人大'],
    ['中国梦之队', '中国梦'],
    ['苏丹人民解放军', '人民解放军'],
    ["the Sudan People's Liberation Army", "People's Liberation Army"],
  ])('no piece of other words: %s', (text, form) => {
    const surfaces = findMatches(table, text).matches.map(({ start, end }) => text.slice(start, end));
    expect(surfaces).not.toContain(form);
    expect(findMatches(table, `。${form}。`).matches).toHaveLength(1);
  });
});
