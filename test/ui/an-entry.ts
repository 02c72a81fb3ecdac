import type { EntryView, RenditionView, SourceView } from '../../extension/protocol/entry-view.ts';

/** A rendition of which only what a test is about needs saying. */
export function rendition(given: Partial<RenditionView> & Pick<RenditionView, 'id' | 'form'>): RenditionView {
  return {
    language: 'en',
    standing: 'admitted',
    whose: 'official',
    by: null,
    since: null,
    until: null,
    note: null,
    cite: [],
    ...given,
  };
}

export function source(given: Partial<SourceView> & Pick<SourceView, 'number'>): SourceView {
  return {
    kind: 'press',
    title: `Source ${given.number}`,
    titleEn: null,
    author: null,
    publisher: 'A Paper',
    date: null,
    url: null,
    accessed: '2026-11-23',
    read: 'whole',
    locators: ['paragraph 1'],
    ...given,
  };
}

/** An entry made up for tests: small, with something in every part. */
export const AN_ENTRY: EntryView = {
  id: 'three-examples',
  kind: 'formula',
  category: 'numbered-formula',
  weight: 1,
  headword: 'Three Examples',
  chinese: { 'zh-Hans': '三个例子', 'zh-Hant': '三個例子', pinyin: 'sān gè lìzi' },
  gist: { text: 'A formula made up for tests.', cite: [{ number: 1, at: 'opening' }] },
  members: [
    { 'zh-Hans': '例子一', 'zh-Hant': '例子一', en: 'the first example', cite: [{ number: 1, at: 'item 1' }] },
    { 'zh-Hans': '例子二', 'zh-Hant': '例子二', en: 'the second example', cite: [{ number: 1, at: 'item 2' }] },
  ],
  official: [{ text: 'The text calls them "examples" (例子).', cite: [{ number: 1, at: 'section I' }] }],
  plain: [{ text: 'They show how it is done.', cite: [{ number: 2, at: 'paragraph 3' }] }],
  observers: [
    { who: 'An Observer', date: '2024-02', text: 'Reads them as examples.', cite: [{ number: 2, at: 'paragraph 4' }] },
  ],
  origin: [{ date: '2014-04-15', text: 'First printed.', cite: [{ number: 1, at: 'section I' }] }],
  distinguish: [
    {
      id: 'four-samples',
      kind: 'concept',
      headword: 'Four Samples',
      chinese: { 'zh-Hans': '四个样本', 'zh-Hant': '四個樣本' },
      gist: 'Samples.',
      text: 'Samples are not examples.',
      cite: [],
    },
  ],
  related: [
    {
      id: 'example-office',
      kind: 'body',
      headword: 'Example Office',
      chinese: { 'zh-Hans': '例子办公室', 'zh-Hant': '例子辦公室' },
      gist: 'The body that keeps the examples.',
      as: 'associated',
    },
  ],
  renditions: [
    rendition({
      id: 0,
      form: '三个例子',
      language: 'zh-Hans',
      standing: 'preferred',
      cite: [{ number: 1, at: 'title' }],
    }),
    rendition({ id: 1, form: '三個例子', language: 'zh-Hant', standing: 'preferred' }),
    rendition({ id: 2, form: 'three examples', standing: 'preferred', cite: [{ number: 1, at: 'title' }] }),
    rendition({ id: 3, form: 'Three Instances', whose: 'think-tank', by: 'One Institute; Another, of Berlin' }),
  ],
  sources: [
    source({ number: 1, kind: 'party-state', url: 'https://example.org/report', date: '2022-10-16' }),
    source({ number: 2, read: 'beginning' }),
  ],
  timelines: [
    {
      series: 'work-report',
      points: [
        [2017, 0, 0],
        [2018, 12, 6.04],
        [2019, 1, 0.5],
        [2021, 2, 1.25],
      ],
      gaps: [{ from: 2020, to: 2020 }],
    },
  ],
  checked: { date: '2026-11-25', sources: 1 },
  reviewed: null,
  edition: '2026.11',
};
