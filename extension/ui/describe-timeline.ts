import type { TimelinePoint, TimelineView } from '../protocol/entry-view.ts';
import { countWords } from './count-words.ts';
import { formatList } from './format-list.ts';
import type { Words } from './words.ts';

/**
 * What a timeline's chart shows, in words: in how many documents, the first and the last of them, and the one that has the
 * entry most often for its length. It speaks of these documents only: their first is not the first there ever was.
 */
export function describeTimeline(t: Words, { points }: Pick<TimelineView, 'points'>): string {
  const number = new Intl.NumberFormat(t('language'), { maximumFractionDigits: 1 });
  const found = points.filter(([, count]) => count > 0);
  const [first, last, peak] = [found[0], found.at(-1), findPeak(found)];
  if (!first || !last || !peak) return '';
  const [from = 0, to = 0] = [points[0]?.[0], points.at(-1)?.[0]];
  const span = [number.format(points.length), String(from), String(to)];
  const [year, count, rate] = peak;
  const most = [String(year), countWords(t, 'times', count), number.format(rate)];
  return found.length === 1
    ? t('timelineOne', [...span, ...most])
    : t('timelineSeveral', [...span, ...most, number.format(found.length), String(first[0]), String(last[0])]);
}

/** `1961–1963, 1996`: the years without a text, or `null` if there are none. */
export function describeGaps(t: Words, { gaps }: Pick<TimelineView, 'gaps'>): string | null {
  if (gaps.length === 0) return null;
  const years = gaps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return t('timelineGaps', [formatList(t, years)]);
}

/** The point with the highest count for the document's length; of equals, the latest. */
export function findPeak(points: readonly TimelinePoint[]): TimelinePoint | null {
  return points.reduce<TimelinePoint | null>(
    (best, point) => (best === null || point[2] >= best[2] ? point : best),
    null,
  );
}
