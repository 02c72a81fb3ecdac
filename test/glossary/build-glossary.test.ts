import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMatches } from '../../extension/core/match/find-matches.ts';
import { openTable } from '../../extension/core/match/open-table.ts';
import { buildGlossary, GlossaryError } from '../../scripts/glossary/build-glossary.ts';
import { runIn, writeProject } from './temporary-project.ts';

describe('buildGlossary', () => {
  test('gives a table that finds the forms, views, index and edition', () => {
    const { table, entries, index, cueWords } = buildGlossary(writeProject());
    const open = openTable(table);
    const found = findMatches(open, 'Keep the Two Lamps lit').matches.map(({ pattern }) => open.pattern(pattern).entry);
    expect(found.map((entry) => open.entries[entry]?.id)).toEqual(['two-lamps']);
    expect([...entries.keys()]).toEqual(['lamp-theory', 'two-lamps']);
    expect(index.edition).toBe('2026.11');
    expect(index.entries.map(({ id, headword }) => [id, headword])).toEqual([
      ['lamp-theory', 'Theory of lamps'],
      ['two-lamps', 'Two Lamps'],
    ]);
    expect(cueWords).toContain('two lamps');
  });

  test('gives the same bytes for the same files', () => {
    const [one, other] = [buildGlossary(writeProject()), buildGlossary(writeProject())];
    expect(one.table).toEqual(other.table);
    expect(JSON.stringify([...one.entries])).toBe(JSON.stringify([...other.entries]));
    expect(JSON.stringify(one.index)).toBe(JSON.stringify(other.index));
  });

  const BROKEN: readonly [name: string, root: () => string, message: string][] = [
    ['a file that cannot be read', () => writeProject(undefined, { 'glossary/entries/x.yaml': 'id: [' }), 'x.yaml:1:'],
    [
      'a citation of an unknown source',
      () =>
        writeProject(({ formula }) => {
          formula.gist.cite = ['paper@1'];
        }),
      'two-lamps.yaml:9:7 unknown source paper',
    ],
    [
      'an entry without a headword',
      () =>
        writeProject(({ formula }) => {
          formula.designations.en = [];
        }),
      'no en form',
    ],
  ];

  test.each(BROKEN)('refuses %s', (_, root, message) => {
    const build = (): unknown => buildGlossary(root());
    expect(build).toThrow(GlossaryError);
    expect(build).toThrow(message);
  });

  test.each(['', 'today', '2026.13', '2026.11.0'])('refuses the edition %j', (edition) => {
    expect(() => buildGlossary(writeProject(undefined, { 'glossary/edition.txt': edition }))).toThrow('2026.11');
  });
});

describe('glossary build', () => {
  test('writes what the package holds', async () => {
    const root = writeProject(undefined, { 'dist/glossary/entries/gone.json': '{}' });
    const { code, out } = await runIn(root, 'build');
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^dist\/glossary: 2 entries, a table of \d+ bytes, edition 2026\.11$/);
    expect(readdirSync(join(root, 'dist/glossary')).sort()).toEqual(['entries', 'index.json', 'table.bin']);
    expect(readdirSync(join(root, 'dist/glossary/entries')).sort()).toEqual(['lamp-theory.json', 'two-lamps.json']);
    expect(JSON.parse(readFileSync(join(root, 'dist/glossary/entries/two-lamps.json'), 'utf8'))).toMatchObject({
      id: 'two-lamps',
      headword: 'Two Lamps',
    });
  });

  test('writes nothing of a glossary with faults', async () => {
    const root = writeProject(undefined, { 'glossary/entries/x.yaml': 'id: [' });
    const { code, err } = await runIn(root, 'build');
    expect(code).toBe(1);
    expect(err[0]).toContain('glossary/entries/x.yaml:1:');
    expect(readdirSync(root)).toEqual(['glossary']);
  });
});
