import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSpan,
  createSpanList,
  keepLongest,
  mergeSpans,
  type SpanList,
} from '../../../extension/core/match/span-list.ts';

type Triple = readonly [number: number, start: number, end: number];

const triples = fc
  .array(fc.tuple(fc.nat(9), fc.nat(30), fc.integer({ min: 1, max: 8 })), { maxLength: 20 })
  .map((list) => list.map(([number, start, length]): Triple => [number, start, start + length]));

function listOf(spans: readonly Triple[]): SpanList {
  const list = createSpanList();
  for (const [number, start, end] of spans) addSpan(list, number, start, end);
  return list;
}

function spansOf({ length, numbers, starts, ends }: SpanList): Triple[] {
  return Array.from({ length }, (_, at) => [numbers[at] ?? -1, starts[at] ?? -1, ends[at] ?? -1]);
}

const inOrder = (spans: readonly Triple[]): Triple[] => [...spans].sort((a, b) => a[1] - b[1] || b[2] - a[2]);

describe('a list of spans', () => {
  test('is in order, whatever the order of adding', () => {
    fc.assert(
      fc.property(triples, (spans) => {
        expect(spansOf(listOf(spans))).toEqual(inOrder(spans));
      }),
    );
  });

  test('merged with others it is as if all had been added to one', () => {
    fc.assert(
      fc.property(triples, triples, triples, (a, b, c) => {
        const merged: Triple[] = [];
        mergeSpans([listOf(a), listOf(b), listOf(c)], (...span) => merged.push(span));
        expect(merged).toEqual(inOrder([...a, ...b, ...c]));
      }),
    );
  });

  test('keeps the leftmost, then the longest', () => {
    fc.assert(
      fc.property(triples, (spans) => {
        const list = listOf(spans);
        keepLongest(list);
        const kept: Triple[] = [];
        for (const span of inOrder(spans)) if (span[1] >= (kept.at(-1)?.[2] ?? 0)) kept.push(span);
        expect(spansOf(list)).toEqual(kept);
      }),
    );
  });

  test('of a long text it costs no more than its length', () => {
    // A step for every span that is passed over: in order there is none.
    let reads = 0;
    const list = createSpanList();
    const starts = new Proxy(list.starts, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
    const counted = { ...list, starts };
    for (let at = 0; at < 1000; at++) addSpan(counted, 0, at, at + 1);
    expect(reads).toBeLessThan(2500);
  });
});
