import { expect, test } from 'vitest';
import { median } from '../../scripts/glossary/take-stock.ts';
import { runIn, writeProject } from './temporary-project.ts';

test('stats counts what the sample holds', async () => {
  const { code, out } = await runIn(writeProject(), 'stats');
  expect(code).toBe(0);
  const rows = Object.fromEntries(
    out.flatMap((line) => {
      const [, name, amount] = /^ {2}(.+?) {2,}(\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, amount]];
    }),
  );
  expect(rows).toMatchObject({
    brief: '2',
    full: '0',
    'checked against their sources': '2',
    'reviewed by a second person': '1',
    'counted in official documents': 'none',
    'numbered-formula': '1',
    'party-state': '1',
    'read whole': '1',
    'cited by more than one entry': '1',
    gist: '2',
    origin: '2',
    members: '2',
    'English forms': '3',
    'English forms attested': '2',
    attestations: '4',
  });
  expect(rows['citations per claim']).toMatch(/^\d\.\d\d$/);
});

test('stats looks attestations up in a folder of texts', async () => {
  const root = writeProject(undefined, { 'texts/other.txt': '' });
  const { out } = await runIn(root, 'stats', 'texts');
  expect(out.at(-1)).toBe('  0 verified, 0 contradicted, 4 text not at hand');
});

test('stats says what it could not read', async () => {
  const root = writeProject(undefined, { 'glossary/entries/candle.yaml': 'id: [' });
  const { code, err } = await runIn(root, 'stats');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain('glossary/entries/candle.yaml');
});

test.each([[['stats', 'a', 'b'], 2]] as const)('%j ends with %d', async (args, code) => {
  expect((await runIn(writeProject(), ...args)).code).toBe(code);
});

test.each([
  [[], '0'],
  [[3], '3'],
  [[1, 2], '1.5'],
  [[9, 1, 4], '4'],
])('the median of %j is %s', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('stats complains of counts that cannot be read', async () => {
  const root = writeProject(undefined, { 'glossary/timelines/counts.json': '{' });
  const { code, err } = await runIn(root, 'stats');
  expect(code).toBe(1);
  expect(err.join()).toContain('count anew: npm run glossary -- timelines <folder of texts>');
});
