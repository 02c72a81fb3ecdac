import { expect, test } from 'vitest';
import { parseSeries } from '../../../extension/core/glossary/parse-series.ts';

const plan = (years: readonly unknown[], gaps: readonly unknown[] = []) => ({
  'congress-report': { documents: [], gaps: [] },
  'work-report': { documents: years.map((year) => ({ source: 'report', year })), gaps },
});

const ROWS: readonly [name: string, value: unknown, findings: readonly string[]][] = [
  ['in order, with a gap', plan([1954, 1956], [{ from: 1955, to: 1955 }]), []],
  ['no mapping', [], [': a list where a mapping is needed']],
  ['a series too few', { 'work-report': { documents: [], gaps: [] } }, [': no congress-report']],
  ['a year in words', plan(['1954']), ['work-report.documents.0.year: a text is not a year']],
  ['two of a year', plan([1954, 1954]), ['work-report.documents.1.year: 1954 after 1954']],
  ['newest first', plan([1956, 1954]), ['work-report.documents.1.year: 1954 after 1956']],
  [
    'a gap that is none',
    plan([1954, 1956], [{ from: 1955, to: 1957 }]),
    ['work-report.gaps.0: the document of 1956 stands in the gap'],
  ],
  ['a gap backwards', plan([1954], [{ from: 1960, to: 1958 }]), ['work-report.gaps.0: from 1960 to 1958']],
];

test.each(ROWS)('%s', (_, value, findings) => {
  const parsed = parseSeries(value, 'timelines/series');
  const found = parsed.ok ? [] : parsed.findings.map(({ path, problem }) => `${path.join('.')}: ${problem}`);
  expect(found).toEqual(findings);
});
