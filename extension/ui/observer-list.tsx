import type { ObservationView } from '../protocol/entry-view.ts';
import { type Citing, ClaimText } from './claim-text.tsx';
import { DateText } from './date-text.tsx';

export interface ObserverListProps extends Citing {
  readonly observers: readonly ObservationView[];
}

/** Outside readings, each under the name of whose it is. */
export function ObserverList({ observers, ...citing }: ObserverListProps) {
  return (
    <ul>
      {observers.map((observation) => (
        <li key={observation.who + observation.text} class="observation">
          <p class="byline">
            <b lang="en">{observation.who}</b>
            {observation.date !== null && <DateText t={citing.t} date={observation.date} />}
          </p>
          <p class="claim">
            <ClaimText claim={observation} {...citing} />
          </p>
        </li>
      ))}
    </ul>
  );
}
