import type { TimelineView } from '../protocol/entry-view.ts';
import { findPeak } from './describe-timeline.ts';
import type { Words } from './words.ts';

export interface TimelineChartProps {
  readonly t: Words;
  readonly timeline: TimelineView;
}

/** Units of the drawing, which is stretched to the width it is given. */
const HEIGHT = 40;
const BASE = HEIGHT - 2;
const YEAR = 10;
const BAR = 8;
/** The least a bar may be high: one mention in a long report is still one. */
const LEAST = 3;

/**
 * Counts per 10,000 characters, year by year: a bar where a document has the entry, a tick on the ground line where it has
 * not, a broken ground line where no text is at hand. The sentence beside it says the same, so that the picture need not be read aloud.
 */
export function TimelineChart({ t, timeline }: TimelineChartProps) {
  const { points, gaps } = timeline;
  const [first = 0, last = 0] = [points[0]?.[0], points.at(-1)?.[0]];
  const most = findPeak(points)?.[2] ?? 0;
  const left = (year: number): number => (year - first) * YEAR;
  const number = new Intl.NumberFormat(t('language'), { maximumFractionDigits: 1 });
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${left(last + 1)} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="timeline-ground" d={`M0 ${BASE}H${left(last + 1)}`} />
        {gaps.map(({ from, to }) => (
          <path key={from} class="timeline-gap" d={`M${left(from)} ${BASE}H${left(to + 1)}`} />
        ))}
        {points.map(([year, count, rate]) => {
          const height = count === 0 ? 1 : Math.max(LEAST, (rate / most) * (BASE - 2));
          const facts = [String(year), number.format(count), number.format(rate)];
          return (
            <rect
              key={year}
              class={count === 0 ? 'timeline-none' : 'timeline-bar'}
              x={left(year) + (YEAR - BAR) / 2}
              y={BASE - height}
              width={BAR}
              height={height}
            >
              <title>{t('timelinePoint', facts)}</title>
            </rect>
          );
        })}
      </svg>
      <p class="timeline-years" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
