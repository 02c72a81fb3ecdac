import type { TabSummary } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';
import { chooseBody } from './popup-state.ts';

/** How often, and how far apart in milliseconds, a page is asked that is still being read, or has not yet heard of a change. */
const TRIES = 100;
const APART_MS = 100;

/**
 * Asks for a tab's summary until it fits the settings: a page hears of a change through storage, a moment after the popup.
 *
 * @returns The last answer, fitting or not.
 */
export async function awaitSummary(ask: () => Promise<TabSummary>, settings: () => Settings): Promise<TabSummary> {
  for (let tries = 1; ; tries += 1) {
    const summary = await ask();
    if (tries === TRIES || chooseBody({ summary, settings: settings() }) !== 'loading') return summary;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
}
