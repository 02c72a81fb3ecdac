/** Settings live in `storage.local` under the key `settings`; only what the reader chose is saved. */
export interface Settings {
  /** Off switches Tifa off everywhere. */
  readonly enabled: boolean;
  /** Host names of pages (as shown in the address bar) on which Tifa is off. */
  readonly sitesOff: readonly string[];
  /** Which occurrences of an entry are marked. */
  readonly density: 'section' | 'page' | 'every';
  /** Whether entries of weight 3 are marked. */
  readonly stockPhrases: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sitesOff: [],
  density: 'section',
  stockPhrases: false,
};
