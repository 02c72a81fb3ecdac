import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CorpusError, loadCorpus } from '../../scripts/evaluate/load-corpus.ts';
import { writeTemporary } from '../glossary/temporary-project.ts';

const file = (...ids: string[]) =>
  stringify(ids.map((id) => ({ id, register: 'news', lang: 'en', text: 'Two lamps.' })));
const load = (files: Readonly<Record<string, string>>) => loadCorpus(join(writeTemporary(files), 'corpus'), () => true);

test('reads both halves, in the order of their files', () => {
  const { dev, test: held } = load({
    'corpus/dev/b.yaml': file('b-1'),
    'corpus/dev/a.yaml': file('a-1', 'a-2'),
    'corpus/test/c.yaml': file('c-1'),
    'corpus/test/notes.txt': 'no passages',
  });
  expect(dev.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'b-1']);
  expect(held.map(({ id }) => id)).toEqual(['c-1']);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a passage that stands in both halves',
    { 'corpus/dev/a.yaml': file('a-1'), 'corpus/test/b.yaml': file('b-1', 'a-1') },
    'test/corpus/test/b.yaml:5:3 a-1 again — rename one',
  ],
  ['a half that is missing', { 'corpus/dev/a.yaml': file('a-1') }, 'test/corpus/test:1:1 no passages'],
  [
    'a file that is no YAML',
    { 'corpus/dev/a.yaml': file('a-1'), 'corpus/test/b.yaml': '- id: [' },
    'test/corpus/test/b.yaml:1:',
  ],
])('reports %s', (_, files, problem) => {
  expect(() => load(files)).toThrow(CorpusError);
  expect(() => load(files)).toThrow(problem);
});
