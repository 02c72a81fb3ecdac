import type { DatedClaimView } from '../protocol/entry-view.ts';
import { type Citing, ClaimText } from './claim-text.tsx';
import { DateText } from './date-text.tsx';

export interface OriginLineProps extends Citing {
  readonly origin: readonly DatedClaimView[];
}

/** First use and turning points, down a line. */
export function OriginLine({ origin, ...citing }: OriginLineProps) {
  return (
    <ol>
      {origin.map((event) => (
        <li key={event.date + event.text} class="event">
          <DateText t={citing.t} date={event.date} />
          <p class="claim">
            <ClaimText claim={event} {...citing} />
          </p>
        </li>
      ))}
    </ol>
  );
}
