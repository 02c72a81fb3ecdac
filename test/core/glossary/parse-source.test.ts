import { expect, test } from 'vitest';
import { parseSource } from '../../../extension/core/glossary/parse-source.ts';
import { createSample } from './sample-glossary.ts';

function parse(keys: Record<string, unknown>) {
  return parseSource({ ...createSample().source, ...keys }, 'sources/report');
}

test('reads the sample, with null for what is left out', () => {
  expect(parse({ language: 'en' })).toEqual({
    ok: true,
    value: { ...createSample().source, language: ['en'], titleEn: null, author: null, note: null },
  });
});

const FAULTS: readonly [name: string, keys: Record<string, unknown>, fault: string][] = [
  ['no language', { language: [] }, 'language: an empty list'],
  ['a strange language', { language: ['en', 'fr'] }, 'language.1: "fr" is not in the list'],
  ['a misspelt kind', { kind: 'think tank' }, 'kind: "think tank" is not in the list'],
  ['half read', { read: 'half' }, 'read: "half" is not in the list'],
  ['an empty date', { date: null }, 'date: nothing is not a date'],
  ['a misspelt key', { titleEN: 'x' }, 'titleEN: unknown key "titleEN"'],
];

test.each(FAULTS)('says what is wrong with %s', (_, keys, fault) => {
  const parsed = parse(keys);
  const faults = parsed.ok ? [] : parsed.findings.map(({ path, problem }) => `${path.join('.')}: ${problem}`);
  expect(faults).toEqual([expect.stringContaining(fault)]);
});
