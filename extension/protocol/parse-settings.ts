import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Settings, and the names of the stored ones that were broken and fell back to their defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly broken: readonly (keyof Settings)[];
}

const CHECKS: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  enabled: (value) => typeof value === 'boolean',
  sitesOff: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((site) => typeof site === 'string' && site.length <= 253),
  density: (value) => value === 'section' || value === 'page' || value === 'every',
  stockPhrases: (value) => typeof value === 'boolean',
};

/**
 * Reads what is stored under `settings`.
 *
 * @param stored Whatever was found; anything at all.
 * @returns Complete settings; each broken one replaced by its default and named.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  const chosen: Record<string, unknown> = Object(stored);
  const broken: (keyof Settings)[] = [];
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
    if (value === undefined) return DEFAULT_SETTINGS[key];
    if (CHECKS[key](value)) return value as Settings[K];
    broken.push(key);
    return DEFAULT_SETTINGS[key];
  };
  const settings: Settings = {
    enabled: read('enabled'),
    sitesOff: read('sitesOff'),
    density: read('density'),
    stockPhrases: read('stockPhrases'),
  };
  return { settings, broken };
}

/** Whether Tifa marks a page, by the host name in the tab's address bar. */
export function marksSite(settings: Settings, site: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(site);
}
