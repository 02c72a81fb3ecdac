import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/evaluate/judge.ts';
import { measure, narrow } from '../../scripts/evaluate/measure.ts';
import type { Passage, SetMark } from '../../scripts/evaluate/passage.ts';

const TEXT = 'abcdefghij klmnopqrst';
const passage: Passage = {
  ...{ id: 'one', register: 'news', lang: 'en', title: '', url: '', text: TEXT },
  marks: [
    { entry: 'a', start: 0, end: 4 },
    { entry: 'b', start: 11, end: 15 },
  ],
  decoys: [{ start: 5, end: 8, why: 'zoology' }],
};
const set = (entry: string, start: number, end: number): SetMark => ({ entry, start, end, reason: '' });

const ROWS: readonly [
  name: string,
  marks: readonly SetMark[],
  counts: readonly [met: number, missed: number, wrong: number, exact: number, decoys: number],
][] = [
  ['nothing', [], [0, 2, 0, 0, 0]],
  ['all, exactly', [set('a', 0, 4), set('b', 11, 15)], [2, 0, 0, 2, 0]],
  ['a span that is too long', [set('a', 0, 6)], [1, 1, 0, 0, 0]],
  ['another entry at the place', [set('b', 0, 4)], [0, 2, 1, 0, 0]],
  ['two marks on one label', [set('a', 0, 2), set('a', 2, 4)], [1, 1, 1, 0, 0]],
  ['the exact one of two', [set('a', 0, 2), set('a', 0, 4)], [1, 1, 1, 1, 0]],
  ['a decoy', [set('c', 5, 8)], [0, 2, 1, 0, 1]],
  ['a decoy twice', [set('c', 5, 6), set('d', 7, 8)], [0, 2, 2, 0, 1]],
];

describe('judging', () => {
  test.each(ROWS)('%s', (_, marks, [met, missed, wrong, exact, decoys]) => {
    const verdict = judge(passage, marks);
    expect([verdict.met.length, verdict.missed.length, verdict.wrong.length]).toEqual([met, missed, wrong]);
    const measures = measure([verdict]);
    expect(measures.precision).toMatchObject({ hits: met, of: met + wrong });
    expect(measures.recall).toMatchObject({ hits: met, of: 2 });
    expect(measures.exact).toMatchObject({ hits: exact, of: met });
    expect(measures.decoysMarked).toMatchObject({ hits: decoys, of: 1 });
  });

  test('what one entry comes to', () => {
    const verdict = judge(passage, [set('a', 0, 4), set('c', 5, 8)]);
    expect(measure(narrow([verdict], (entry) => entry === 'a'))).toMatchObject({
      precision: { hits: 1, of: 1 },
      recall: { hits: 1, of: 1 },
      f1: 1,
    });
  });
});
