import { describe, expect, test } from 'vitest';
import { parsePassages } from '../../scripts/evaluate/parse-passages.ts';

const base = { id: 'news-en-001', register: 'news', lang: 'en', text: 'Two lamps. Then two lamps, and Two lamps.\n' };
const parse = (...passages: unknown[]) => parsePassages(passages, 'news.yaml', (entry) => entry === 'two-lamps');

describe('a passage', () => {
  test('has its labels as spans, in the order of the text', () => {
    const parsed = parse({
      ...base,
      marks: [
        { entry: 'two-lamps', text: 'Two lamps', nth: 2 },
        { entry: 'two-lamps', text: 'Two lamps' },
      ],
      unmarked: [{ text: 'two lamps', why: 'furniture' }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: [
        {
          title: '',
          text: 'Two lamps. Then two lamps, and Two lamps.',
          marks: [
            { entry: 'two-lamps', start: 0, end: 9 },
            { entry: 'two-lamps', start: 31, end: 40 },
          ],
          decoys: [{ start: 16, end: 25, why: 'furniture' }],
        },
      ],
    });
  });

  test('may have a label that is broken across lines', () => {
    const parsed = parse({ ...base, text: 'Two\nlamps.', marks: [{ entry: 'two-lamps', text: 'Two\nlamps' }] });
    expect(parsed).toMatchObject({ ok: true, value: [{ marks: [{ start: 0, end: 9 }] }] });
  });

  test.each<[string, object, string]>([
    ['a label with spaces at its ends', { marks: [{ entry: 'two-lamps', text: ' two' }] }, 'a text where a part of'],
    ['a label that is not in it', { marks: [{ entry: 'two-lamps', text: 'Lamps' }] }, '"Lamps" is not in news-en-001'],
    [
      'a label that is not in it so often',
      { marks: [{ entry: 'two-lamps', text: 'two lamps', nth: 2 }] },
      '"two lamps" is not 2 times in news-en-001',
    ],
    ['an unknown entry', { marks: [{ entry: 'candle', text: 'two lamps' }] }, 'no entry candle'],
    [
      'two labels on one place',
      { marks: [{ entry: 'two-lamps', text: 'two lamps' }], unmarked: [{ text: 'lamps, and', why: 'x' }] },
      'two labels on "lamps, and" in news-en-001',
    ],
    ['an unknown language', { lang: 'fr' }, '"fr" is not in the list'],
    ['no text', { text: '' }, 'an empty text where a text is needed'],
    [
      'an occurrence that is none',
      { marks: [{ entry: 'two-lamps', text: 'two', nth: 0 }] },
      'a number (0) is not which',
    ],
  ])('reports %s', (_, change, problem) => {
    const parsed = parse({ ...base, ...change });
    const problems = parsed.ok ? [] : parsed.findings.map((one) => one.problem);
    expect(problems).toContainEqual(expect.stringContaining(problem));
  });
});
