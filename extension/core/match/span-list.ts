/**
 * Spans with a number each (a row, a cue), kept in order: leftmost first; of one start, the longest first. A list is used
 * for text after text, so that finding allocates nothing but what it returns.
 */
export interface SpanList {
  length: number;
  readonly numbers: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function createSpanList(): SpanList {
  return { length: 0, numbers: [], starts: [], ends: [] };
}

/** Adds a span at its place, which is at the end or close to it when a text is read from left to right. */
export function addSpan(list: SpanList, number: number, start: number, end: number): void {
  const { numbers, starts, ends } = list;
  let at = list.length++;
  for (; at > 0; at--) {
    const before = starts[at - 1] as number;
    if (before < start || (before === start && (ends[at - 1] as number) >= end)) break;
    numbers[at] = numbers[at - 1] as number;
    starts[at] = before;
    ends[at] = ends[at - 1] as number;
  }
  numbers[at] = number;
  starts[at] = start;
  ends[at] = end;
}

/** Leaves the leftmost, of those the longest, and none that overlaps one that is left. */
export function keepLongest(list: SpanList): void {
  const { numbers, starts, ends } = list;
  let kept = 0;
  let end = 0;
  for (let at = 0; at < list.length; at++) {
    if ((starts[at] as number) < end) continue;
    end = ends[at] as number;
    numbers[kept] = numbers[at] as number;
    starts[kept] = starts[at] as number;
    ends[kept++] = end;
  }
  list.length = kept;
}
