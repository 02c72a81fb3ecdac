import type { TabSummary } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';
import { chooseBody } from './popup-state.ts';

/** How often a page is asked that is still being read, or has not yet heard of a change. */
const TRIES = 100;

export interface SummaryFollower {
  readonly ask: () => Promise<TabSummary>;
  readonly settings: () => Settings;
  /** Waits a moment between two questions. */
  readonly rest: () => Promise<void>;
  readonly draw: (summary: TabSummary) => void;
}

/**
 * Asks for a tab's summary, and again until the page is read to its end and the answer fits the settings: a page hears of a
 * change through storage, a moment after the popup.
 *
 * @returns Call it whenever the answer may have changed. What an earlier call still hears is dropped.
 */
export function createSummaryFollower({ ask, settings, rest, draw }: SummaryFollower): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const token = newest;
    for (let tries = 1; ; tries += 1) {
      const summary = await ask();
      if (token !== newest) return;
      const isSettled = summary.state !== 'reading' && chooseBody({ summary, settings: settings() }) !== 'loading';
      if (isSettled || tries === TRIES || summary.entries.length > 0) draw(summary);
      if (isSettled || tries === TRIES) return;
      await rest();
      if (token !== newest) return;
    }
  };
}
