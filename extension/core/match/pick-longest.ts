import type { Span } from './match.ts';

/** Leftmost first; of one start, the longest first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Of spans in any order the leftmost, of those the longest, and none that overlaps one picked. Sorts its argument. */
export function pickLongest<T extends Span>(spans: T[]): readonly T[] {
  let end = 0;
  return spans.sort(compareSpans).filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
