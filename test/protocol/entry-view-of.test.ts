import { describe, expect, test } from 'vitest';
import type { Timelines } from '../../extension/core/glossary/timeline.ts';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import { entryViewOf } from '../../extension/protocol/entry-view-of.ts';
import { glossaryOf, type Sample } from '../core/glossary/sample-glossary.ts';

/** Counts in which one report of two has the entry. */
const TIMELINES: Timelines = {
  counted: '2026-11-25',
  series: {
    'congress-report': { documents: [], gaps: [] },
    'work-report': {
      documents: [2019, 2021].map((year) => ({
        ...{ source: `report-${year}`, year, note: null },
        ...{ characters: 20_000, sha256: '00' },
      })),
      gaps: [{ from: 2020, to: 2020 }],
    },
  },
  entries: new Map([
    ['two-lamps', { 'congress-report': new Map(), 'work-report': new Map([[2021, { count: 3, rate: 1.5 }]]) }],
  ]),
};

function viewOf(change?: (sample: Sample) => void, timelines: Timelines | null = null): EntryView {
  const glossary = glossaryOf(change);
  const entry = glossary.entries.get('two-lamps');
  if (!entry) throw new Error('no entry');
  return entryViewOf(entry, glossary, '2026.11', timelines);
}

describe('entryViewOf', () => {
  test('names the entry', () => {
    expect(viewOf()).toMatchObject({
      id: 'two-lamps',
      headword: 'Two Lamps',
      chinese: { 'zh-Hans': '两个明灯', 'zh-Hant': '兩個明燈', pinyin: 'liǎng gè míngdēng' },
      edition: '2026.11',
      reviewed: '2026-01-02',
    });
  });

  test('gives the headword a capital, whatever its first letter', () => {
    const headwordOf = (form: string): string =>
      viewOf(({ formula }) => {
        formula.designations.en = [{ form, whose: 'official' }];
      }).headword;
    expect(['theory', 'élan', '𐐨x', '“x”', '9'].map(headwordOf)).toEqual(['Theory', 'Élan', '𐐀x', '“x”', '9']);
  });

  test('takes the preferred rendition even where it is not the first', () => {
    const view = viewOf(({ formula }) => {
      formula.designations.en = [
        { form: 'Lights', standing: 'admitted', whose: 'official' },
        { form: 'Lamps', standing: 'preferred', whose: 'official' },
      ];
    });
    expect(view.headword).toBe('Lamps');
  });

  test('numbers sources by their first citation, and lists each locator once', () => {
    const { gist, plain, renditions, sources } = viewOf();
    expect(gist.cite).toEqual([{ number: 1, at: 'part 1' }]);
    expect(plain[0]?.cite).toEqual([{ number: 1, at: 'part 2' }]);
    expect(renditions[0]?.cite).toEqual([{ number: 1, at: 'part 1' }]);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.locators).toEqual(['part 1', 'part 2', 'note 1', 'part 3']);
  });

  test('numbers in the order of reading', () => {
    const sample = glossaryOf();
    const report = sample.sources.get('report');
    const entry = sample.entries.get('two-lamps');
    if (!report || !entry) throw new Error('no sample');
    const sources = new Map(['a', 'b', 'c', 'd'].map((id) => [id, { ...report, id, title: id }]));
    const cite = (source: string) => [{ source, at: '1' }];
    const view = entryViewOf(
      {
        ...entry,
        gist: { text: 'x', cite: cite('c') },
        members: [{ zhHans: '一', zhHant: '一', en: 'one', cite: cite('a') }],
        official: [{ text: 'x', cite: cite('c') }],
        plain: [{ text: 'x', cite: cite('d') }],
        observers: [],
        origin: [{ date: '2020', text: 'x', cite: cite('b') }],
      },
      { ...sample, sources },
      '2026.11',
      null,
    );
    expect(view.sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 c', '2 a', '3 d', '4 b']);
    expect(view.origin[0]?.cite).toEqual([{ number: 4, at: '1' }]);
  });

  test('gives links the names and the gist of the other entry', () => {
    const { related, distinguish } = viewOf();
    const other = {
      id: 'lamp-theory',
      kind: 'concept',
      headword: 'Theory of lamps',
      chinese: { 'zh-Hans': '明灯理论', 'zh-Hant': '明燈理論' },
      gist: 'Doctrine about light, invented so that rules have something to check.',
    };
    expect(related).toEqual([{ ...other, as: 'part-of' }]);
    expect(distinguish).toEqual([{ ...other, text: 'The theory is what the formula rests on.', cite: [] }]);
  });

  test('leaves out links and citations that lead nowhere', () => {
    const { related, gist } = viewOf(({ formula }) => {
      formula.related = [{ entry: 'candle', as: 'associated' }];
      formula.gist.cite = ['paper@1', 'report@9'];
    });
    expect(related).toEqual([]);
    expect(gist.cite).toEqual([{ number: 1, at: '9' }]);
  });

  test('numbers renditions through all languages', () => {
    expect(viewOf().renditions.map(({ id, language, form }) => [id, language, form])).toEqual([
      [0, 'zh-Hans', '两个明灯'],
      [1, 'zh-Hant', '兩個明燈'],
      [2, 'en', 'Two Lamps'],
      [3, 'en', 'Two Lights'],
    ]);
  });

  test.each(['javascript:alert(1)', 'https://a:b@lamps.example/', 'lamps.example'])('gives no link for %s', (url) => {
    const view = viewOf(({ source }) => {
      source.url = url;
    });
    expect(view.sources[0]?.url).toBeNull();
  });

  test('gives every document of a series in which one has the entry, and no other series', () => {
    expect(viewOf(undefined, TIMELINES).timelines).toEqual([
      {
        series: 'work-report',
        points: [
          [2019, 0, 0],
          [2021, 3, 1.5],
        ],
        gaps: [{ from: 2020, to: 2020 }],
      },
    ]);
  });

  test('has no timeline where nothing was counted, or nothing found', () => {
    expect(viewOf().timelines).toEqual([]);
    expect(viewOf(undefined, { ...TIMELINES, entries: new Map() }).timelines).toEqual([]);
  });

  test('says when the entry was checked, and against how many sources', () => {
    expect(viewOf().checked).toEqual({ date: '2026-01-02', sources: 1 });
    const unchecked = viewOf(({ formula }) => {
      delete formula.checked;
    });
    expect(unchecked.checked).toBeNull();
  });

  test('is JSON-safe', () => {
    const view = viewOf(undefined, TIMELINES);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
