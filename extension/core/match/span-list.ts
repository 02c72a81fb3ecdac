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

/** Calls `take` with the spans of several lists, in order; of equal spans, with those of the first list first. */
export function mergeSpans(
  lists: readonly SpanList[],
  take: (number: number, start: number, end: number) => void,
): void {
  const next = lists.map(() => 0);
  for (;;) {
    let first = -1;
    let firstStart = 0;
    let firstEnd = 0;
    for (let list = 0; list < lists.length; list++) {
      const { length, starts, ends } = lists[list] as SpanList;
      const at = next[list] as number;
      if (at === length) continue;
      const start = starts[at] as number;
      const end = ends[at] as number;
      if (first >= 0 && (start > firstStart || (start === firstStart && end <= firstEnd))) continue;
      first = list;
      firstStart = start;
      firstEnd = end;
    }
    if (first < 0) return;
    const at = next[first] as number;
    next[first] = at + 1;
    take((lists[first] as SpanList).numbers[at] as number, firstStart, firstEnd);
  }
}
