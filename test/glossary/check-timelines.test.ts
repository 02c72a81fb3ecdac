import { expect, test } from 'vitest';
import type { SeriesPlans, Timelines, YearSpan } from '../../extension/core/glossary/timeline.ts';
import { checkTimelines } from '../../scripts/glossary/check-timelines.ts';
import { glossaryOf } from '../core/glossary/sample-glossary.ts';

const plans = (source: string, year: number, note: string | null = null, gaps: YearSpan[] = []): SeriesPlans => ({
  'congress-report': { documents: [], gaps: [] },
  'work-report': { documents: [{ source, year, note }], gaps },
});
const OLD = 'counts.json not of the documents of glossary/timelines/series.yaml';
const counts = (id: string): Timelines => ({
  counted: '2026-01-02',
  series: {
    'congress-report': { documents: [], gaps: [] },
    'work-report': {
      documents: [{ source: 'report', year: 2020, note: null, characters: 1, sha256: '00' }],
      gaps: [],
    },
  },
  entries: new Map([[id, { 'congress-report': new Map(), 'work-report': new Map() }]]),
});

const ROWS: readonly [string, SeriesPlans | null, Timelines | null, readonly string[]][] = [
  ['nothing', null, null, []],
  ['documents that nobody has counted yet', plans('report', 2020), null, []],
  ['counts of these documents', plans('report', 2020), counts('two-lamps'), []],
  ['a document without a record', plans('paper', 2020), null, ['series.yaml unknown source paper']],
  [
    'counts of other documents',
    plans('report', 2021),
    counts('two-lamps'),
    ['counts.json not of the documents of glossary/timelines/series.yaml'],
  ],
  ['a note that was written since', plans('report', 2020, 'a summary'), counts('two-lamps'), [OLD]],
  ['a gap that was found since', plans('report', 2020, null, [{ from: 2018, to: 2019 }]), counts('two-lamps'), [OLD]],
  ['counts of an entry that is gone', plans('report', 2020), counts('candle'), ['counts.json no entry candle']],
];

test.each(ROWS)('%s', (_, series, timelines, findings) => {
  const found = checkTimelines(glossaryOf(), series, timelines, new Set());
  expect(found.map(({ file, problem }) => `${file.split('/').at(-1)} ${problem}`)).toEqual(findings);
});

test('does not miss what stands in files that cannot be read', () => {
  const unreadable = new Set(['sources/paper', 'entries/candle']);
  const counted = { ...counts('candle'), series: { ...counts('candle').series } };
  const found = checkTimelines(glossaryOf(), plans('paper', 2020), counted, unreadable);
  expect(found.map(({ problem }) => problem)).toEqual(['not of the documents of glossary/timelines/series.yaml']);
});
