import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadTimelines } from '../../scripts/glossary/load-timelines.ts';
import { runIn, writeProject } from './temporary-project.ts';

const COUNTS = 'glossary/timelines/counts.json';
const record = (id: string) =>
  stringify({
    ...{ id, kind: 'party-state', language: 'zh-Hans', title: 'T', publisher: 'P', accessed: '2026-01-01' },
    ...{ read: 'whole', text: `${id}.txt` },
  });
const SERIES = stringify({
  'congress-report': { documents: [], gaps: [] },
  'work-report': {
    documents: [
      { source: 'work-2019', year: 2019 },
      { source: 'work-2021', year: 2021, note: 'a summary' },
    ],
    gaps: [{ from: 2020, to: 2020 }],
  },
});
/** 20 characters beside the white space; the formula twice, once in traditional characters; the theory once. */
const TEXT_2021 = '坚持两个明灯，明灯理论。\n兩個明燈亮一亮。';

function project(series: string | null = SERIES, text2021: string | null = TEXT_2021): string {
  return writeProject(undefined, {
    'glossary/sources/work-2019.yaml': record('work-2019'),
    'glossary/sources/work-2021.yaml': record('work-2021'),
    ...(series === null ? {} : { 'glossary/timelines/series.yaml': series }),
    'texts/work-2019.txt': '没有灯。',
    ...(text2021 === null ? {} : { 'texts/deep/work-2021.txt': text2021 }),
  });
}

describe('timelines', () => {
  test('counts both scripts, per document and per 10,000 characters, and says where the counts are from', async () => {
    const root = project();
    const { code, out } = await runIn(root, 'timelines', 'texts');
    expect(out).toEqual([`${COUNTS} written: 2 of 2 entries in 2 documents`]);
    expect(code).toBe(0);
    const written = JSON.parse(readFileSync(join(root, COUNTS), 'utf8'));
    expect(written.entries).toEqual({
      'lamp-theory': { 'work-report': { 2021: [1, 500] } },
      'two-lamps': { 'work-report': { 2021: [2, 1000] } },
    });
    expect(written.series['work-report']).toMatchObject({
      documents: [
        { source: 'work-2019', year: 2019, note: null, characters: 4 },
        {
          source: 'work-2021',
          year: 2021,
          note: 'a summary',
          characters: 20,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      gaps: [{ from: 2020, to: 2020 }],
    });
  });

  test('writes what it reads', async () => {
    const root = project();
    await runIn(root, 'timelines', 'texts');
    const { value, findings } = loadTimelines(root);
    expect(findings).toEqual([]);
    expect(value?.entries.get('two-lamps')?.['work-report'].get(2021)).toEqual({ count: 2, rate: 1000 });
    expect(value?.series['work-report'].documents.map(({ year }) => year)).toEqual([2019, 2021]);
  });

  test('writes nothing when a text is missing', async () => {
    const root = project(SERIES, null);
    const { code, err } = await runIn(root, 'timelines', 'texts');
    expect(err).toEqual(['not in texts: work-2021.txt; nothing is written']);
    expect(code).toBe(1);
    expect(loadTimelines(root).value).toBeNull();
  });

  test('says where the list of documents is wrong', async () => {
    const { code, err } = await runIn(project(SERIES.replace('year: 2021', 'year: 2018')), 'timelines', 'texts');
    expect(err).toEqual([
      'glossary/timelines/series.yaml:9:7 work-report.documents.1.year: 2018 after 2019 — one document a year, oldest first',
    ]);
    expect(code).toBe(1);
  });

  test.each([
    ['no list', null, ['timelines', 'texts'], 1, ['no glossary/timelines/series.yaml']],
    [
      'no folder',
      SERIES,
      ['timelines'],
      2,
      ['one folder expected', 'usage: npm run glossary -- timelines <folder> [--check]'],
    ],
  ] as const)('%s', async (_, series, args, code, err) => {
    const outcome = await runIn(project(series), ...args);
    expect(outcome.err).toEqual(err);
    expect(outcome.code).toBe(code);
  });

  test('--check tells fresh counts from stale ones, and writes neither', async () => {
    const root = project();
    expect((await runIn(root, 'timelines', 'texts', '--check')).code).toBe(1);
    expect(loadTimelines(root).value).toBeNull();
    await runIn(root, 'timelines', 'texts');
    expect((await runIn(root, 'timelines', 'texts', '--check')).code).toBe(0);
    writeFileSync(join(root, 'texts/deep/work-2021.txt'), `${TEXT_2021}两个明灯。`);
    const { code, out } = await runIn(root, 'timelines', 'texts', '--check');
    expect(out).toEqual([`${COUNTS} is out of date: count anew without --check`]);
    expect(code).toBe(1);
  });
});

describe('the counts as they are read', () => {
  test.each([
    ['not JSON', '{', /JSON/],
    ['a count without a rate', '{"entries": {"two-lamps": {"work-report": {"2021": [2]}}}}', /1 amounts where two/],
    ['a year that is none', '{"entries": {"two-lamps": {"work-report": {"x": [2, 1]}}}}', /not a year/],
  ])('%s', (_, counts, problem) => {
    const { value, findings } = loadTimelines(writeProject(undefined, { [COUNTS]: counts }));
    expect(value).toBeNull();
    expect(findings.map((finding) => finding.problem).join('\n')).toMatch(problem);
  });
});
