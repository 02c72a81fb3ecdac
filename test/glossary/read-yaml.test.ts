import { describe, expect, test } from 'vitest';
import { readYaml } from '../../scripts/glossary/read-yaml.ts';

const FAULTS: readonly [name: string, text: string, faults: readonly string[]][] = [
  ['plain data', 'a: 1\nb: [x, y]\n', []],
  ['a key written twice', 'a: 1\nb: 2\na: 3\n', ['3:1']],
  ['a tab', 'a:\n  b: one\ttwo\n', ['2:9']],
  ['a tab that indents', 'a:\n\tb: 1\n', ['2:1']],
  ['an anchor', 'a: &x 1\n', ['1:7 an anchor']],
  ['an alias', 'a: &x 1\nb: *x\n', ['1:7 an anchor', '2:4 an alias']],
  ['a merge key', 'a: &x {k: 1}\nb:\n  <<: *x\n', ['3:7 an alias']],
  ['a tag', 'a: !!str 1\nb: !js x\n', ['2:4']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['2:1']],
  ['a colon in a plain text', 'a: one: two\n', ['1:4']],
  ['a bracket that nobody closes', 'a: [one\n', ['2:1']],
];

describe('readYaml', () => {
  test.each(FAULTS)('%s', (_, text, faults) => {
    const found = readYaml(text).faults.map(
      ({ position, problem }) => `${position.line}:${position.column} ${problem}`,
    );
    for (const fault of faults) expect(found).toContainEqual(expect.stringContaining(fault));
    if (faults.length === 0) expect(found).toEqual([]);
  });

  test('gives no data from a file with faults', () => {
    expect(readYaml('a: 1\na: 2\n').value).toBeNull();
  });

  test('keeps dates as texts, and does not read words as truth values', () => {
    expect(readYaml('a: 2024-01-02\nb: no\nc: 2024-05').value).toEqual({ a: '2024-01-02', b: 'no', c: '2024-05' });
  });

  const TEXT = ['id: x', 'gist:', '  text: >-', '    one', '    two', '  cite: [a@1, b@2]', 'list:', '  - {k: v}'].join(
    '\n',
  );
  const PLACES: readonly [path: readonly (string | number)[], place: string][] = [
    [[], '1:1'],
    [['id'], '1:1'],
    [['gist', 'text'], '3:3'],
    [['gist', 'cite', 1], '6:15'],
    [['list', 0, 'k'], '8:6'],
    [['list', 0, 'missing'], '8:5'],
    [['gist', 'missing', 'deeper'], '2:1'],
    [['list', 7], '7:1'],
    [['id', 'deeper'], '1:1'],
  ];

  test.each(PLACES)('locates %j at %s', (path, place) => {
    const { line, column } = readYaml(TEXT).locate(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test('locates in an empty file', () => {
    expect(readYaml('').locate(['a'])).toEqual({ line: 1, column: 1 });
  });
});
