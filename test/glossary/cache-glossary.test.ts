import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGlossary, GlossaryError } from '../../scripts/glossary/build-glossary.ts';
import { cacheGlossary } from '../../scripts/glossary/cache-glossary.ts';
import { writeProject } from './temporary-project.ts';

const CODE = { 'extension/core/x.ts': '1', 'extension/protocol/x.ts': '1', 'scripts/glossary/x.ts': '1' };
const cacheOf = (root: string): string[] => readdirSync(join(root, 'node_modules/.cache/tifa'));

describe('cacheGlossary', () => {
  test('gives what buildGlossary gives, the second time from its cache', () => {
    const root = writeProject(undefined, CODE);
    expect(cacheGlossary(root)).toEqual(buildGlossary(root));
    const [name = ''] = cacheOf(root);
    const path = join(root, 'node_modules/.cache/tifa', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('2026.11', 'cached!'));
    expect(cacheGlossary(root).entries.values().next().value?.edition).toBe('cached!');
    writeFileSync(path, readFileSync(path, 'utf8').replace('cached!', '2026.11'));
    expect(cacheGlossary(root)).toEqual(buildGlossary(root));
  });

  test.each([
    'glossary/entries/two-lamps.yaml',
    'glossary/edition.txt',
    'extension/core/x.ts',
    'scripts/glossary/x.ts',
  ])('builds again when %s changes, and keeps one cache', (file) => {
    const root = writeProject(undefined, CODE);
    cacheGlossary(root);
    const [before] = cacheOf(root);
    const path = join(root, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    cacheGlossary(root);
    expect(cacheOf(root)).toHaveLength(1);
    expect(cacheOf(root)).not.toContain(before);
  });

  test('builds again when the cache is damaged', () => {
    const root = writeProject(undefined, CODE);
    cacheGlossary(root);
    const [name = ''] = cacheOf(root);
    writeFileSync(join(root, 'node_modules/.cache/tifa', name), '{"table"');
    expect(cacheGlossary(root)).toEqual(buildGlossary(root));
  });

  test('does without a cache where it cannot write one', () => {
    const root = writeProject(undefined, { ...CODE, 'node_modules/.cache/tifa': 'a file where the folder should be' });
    expect(cacheGlossary(root)).toEqual(buildGlossary(root));
  });

  test('remembers no fault', () => {
    const root = writeProject(undefined, { ...CODE, 'glossary/entries/x.yaml': 'id: [' });
    expect(() => cacheGlossary(root)).toThrow(GlossaryError);
    expect(() => cacheGlossary(root)).toThrow(GlossaryError);
  });
});
