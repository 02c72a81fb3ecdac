import type { TimelineView } from '../protocol/entry-view.ts';
import { describeGaps, describeTimeline } from './describe-timeline.ts';
import { SERIES_WORDS } from './glossary-words.ts';
import { TimelineChart } from './timeline-chart.tsx';
import type { Words } from './words.ts';

export interface TimelineListProps {
  readonly t: Words;
  readonly timelines: readonly TimelineView[];
}

/** How often official documents have the entry: a chart and a sentence for each series. */
export function TimelineList({ t, timelines }: TimelineListProps) {
  return (
    <>
      {timelines.map((timeline) => (
        <section key={timeline.series} class="group">
          <h4>{t(SERIES_WORDS[timeline.series])}</h4>
          <TimelineChart t={t} timeline={timeline} />
          <p>{describeTimeline(t, timeline)}</p>
          {timeline.gaps.length > 0 && <p class="note">{describeGaps(t, timeline)}</p>}
        </section>
      ))}
      <p class="note timeline-caveat">{t('timelineCaveat')}</p>
    </>
  );
}
