import { describe, expect, test } from 'vitest';
import { chooseBody, type PopupBody, type PopupState } from '../../extension/pages/popup/popup-state.ts';
import type { TabEntry, TabSummary } from '../../extension/protocol/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/protocol/settings.ts';

const entry: TabEntry = {
  id: 'x',
  kind: 'formula',
  headword: 'X',
  chinese: { 'zh-Hans': '例', 'zh-Hant': '例' },
  count: 1,
  frame: 0,
};
const summary = (state: TabSummary['state'], entries: readonly TabEntry[] = []): TabSummary => ({
  site: 'example.org',
  state,
  entries,
});
const off: Settings = { ...DEFAULT_SETTINGS, enabled: false };
const siteOff: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.org'] };

describe('what the popup says', () => {
  const rows: [string, PopupState, PopupBody][] = [
    ['before the page has answered', { summary: null, settings: DEFAULT_SETTINGS }, 'loading'],
    ['a page with entries', { summary: summary('on', [entry]), settings: DEFAULT_SETTINGS }, 'entries'],
    ['a page without', { summary: summary('on'), settings: DEFAULT_SETTINGS }, 'none'],
    ['a page without a cue', { summary: summary('no-cue'), settings: DEFAULT_SETTINGS }, 'none'],
    [
      'a page that no script can run on',
      { summary: summary('unreachable'), settings: DEFAULT_SETTINGS },
      'unreachable',
    ],
    ['off on the site', { summary: summary('off-here'), settings: siteOff }, 'off-here'],
    ['switched off here just now', { summary: summary('on', [entry]), settings: siteOff }, 'off-here'],
    ['switched on here just now', { summary: summary('off-here'), settings: DEFAULT_SETTINGS }, 'loading'],
    ['off everywhere', { summary: summary('off-everywhere'), settings: off }, 'off-everywhere'],
    ['switched off everywhere just now', { summary: summary('on', [entry]), settings: off }, 'off-everywhere'],
    ['off everywhere, before the page has answered', { summary: null, settings: off }, 'off-everywhere'],
    [
      'off on another site',
      { summary: { ...summary('on', [entry]), site: 'other.org' }, settings: siteOff },
      'entries',
    ],
  ];
  test.each(rows)('%s', (_, state, body) => {
    expect(chooseBody(state)).toBe(body);
  });
});
