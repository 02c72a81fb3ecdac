import { expect, test } from 'vitest';
import type { SeriesPlans, Timelines } from '../../extension/core/glossary/timeline.ts';
import { checkTimelines } from '../../scripts/glossary/check-timelines.ts';
import { glossaryOf } from '../core/glossary/sample-glossary.ts';

const plans = (source: string, year: number): SeriesPlans => ({
  'congress-report': { documents: [], gaps: [] },
  'work-report': { documents: [{ source, year, note: null }], gaps: [] },
});
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
  ['counts of an entry that is gone', plans('report', 2020), counts('candle'), ['counts.json no entry candle']],
];

test.each(ROWS)('%s', (_, series, timelines, findings) => {
  const found = checkTimelines(glossaryOf(), series, timelines);
  expect(found.map(({ file, problem }) => `${file.split('/').at(-1)} ${problem}`)).toEqual(findings);
});
