import browser from 'webextension-polyfill';
import { type ParsedSettings, parseSettings } from '../protocol/parse-settings.ts';
import type { Settings } from '../protocol/settings.ts';

const KEY = 'settings';

/** Reads the settings; broken ones come back as their defaults, and named. */
export async function loadSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Saves what the reader chose, beside what was chosen before; defaults are not written. */
export async function saveSettings(chosen: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  const before = stored[KEY];
  await browser.storage.local.set({
    [KEY]: { ...(typeof before === 'object' && before !== null ? before : {}), ...chosen },
  });
}

/** Hears of changes, in whichever context they were made. Returns a function that stops listening. */
export function watchSettings(onChange: (parsed: ParsedSettings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>): void => {
    const change = changes[KEY];
    if (change) onChange(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension was reloaded: there is nothing left to stop.
    }
  };
}
