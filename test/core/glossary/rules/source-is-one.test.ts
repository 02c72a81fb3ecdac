import { expect, test } from 'vitest';
import { sourceIsOne } from '../../../../extension/core/glossary/rules/source-is-one.ts';
import { glossaryOf, TODAY } from '../sample-glossary.ts';

/** The sample's source is in English and Chinese, at https://lamps.example/report. */
const ROWS = [
  ['another address', { url: 'https://lamps.example/other' }, 0],
  ['no address', { url: null }, 0],
  ['the same page in one language', { language: ['en'] as const }, 0],
  ['the same address', {}, 1],
  ['the same but for what does not matter', { url: 'http://www.lamps.example/report/#part-2' }, 1],
] as const;

test.each(ROWS)('%s', (_, change, count) => {
  const glossary = glossaryOf();
  const report = glossary.sources.get('report');
  if (!report) throw new Error('no sample');
  const sources = new Map([...glossary.sources, ['second', { ...report, id: 'second', ...change }]]);
  const found = sourceIsOne({ ...glossary, sources }, { today: TODAY, unreadable: new Set(), counted: new Set() });
  expect(found.map(({ file, problem }) => `${file} ${problem}`)).toEqual(
    count === 0 ? [] : ['sources/second the address of report'],
  );
});
