import type { TabSummary } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';

/** What the popup shows; `null` until the tab's frames have answered. */
export interface PopupState {
  readonly summary: TabSummary | null;
  readonly settings: Settings;
}

/** What stands in the middle of the popup. */
export type PopupBody = 'loading' | 'entries' | 'none' | 'off-here' | 'off-everywhere' | 'unreachable';

/**
 * What to say of the page. The settings are asked before the page: a switch shows its effect at once, while the page's own
 * answer is still on its way.
 */
export function chooseBody({ summary, settings }: PopupState): PopupBody {
  if (!settings.enabled) return 'off-everywhere';
  if (summary === null) return 'loading';
  if (summary.state === 'unreachable') return 'unreachable';
  if (isSiteOff(summary.site, settings)) return 'off-here';
  if (summary.entries.length > 0) return 'entries';
  return summary.state === 'on' || summary.state === 'no-cue' ? 'none' : 'loading';
}

export function isSiteOff(site: string, settings: Settings): boolean {
  return settings.sitesOff.includes(site);
}
