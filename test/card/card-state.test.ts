import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, occurrenceShown, reduceCard } from '../../extension/card/card-state.ts';
import type { Occurrence } from '../../extension/protocol/occurrence.ts';
import { AN_ENTRY } from '../ui/an-entry.ts';

const other = { ...AN_ENTRY, id: 'four-samples', headword: 'Four Samples' };
const occurrence: Occurrence = {
  entry: AN_ENTRY.id,
  surface: 'Three Examples',
  rendition: 2,
  script: 'zh-Hant',
  reason: { code: 'unambiguous' },
};
const opened: CardEvent = { type: 'opened', view: AN_ENTRY, occurrence };

/** The card after some events; the test fails if it is closed by then. */
function play(...events: readonly CardEvent[]): CardState {
  const state = events.reduce<CardState | null>(reduceCard, null);
  if (state === null) throw new Error('the card is closed');
  return state;
}

describe('opening', () => {
  test('starts folded, unpinned, with no way back, in the script of the page', () => {
    expect(play(opened)).toMatchObject({
      view: AN_ENTRY,
      expanded: false,
      pinned: false,
      canGoBack: false,
      cited: null,
      reporting: false,
      notice: null,
      script: 'zh-Hant',
    });
  });

  test('forgets what the card was before', () => {
    const before: CardEvent[] = [
      opened,
      { type: 'pinned', pinned: true },
      { type: 'expanded', expanded: true },
      { type: 'report-opened' },
      { type: 'shown', view: other, canGoBack: true },
    ];
    expect(play(...before, opened)).toEqual(play(opened));
  });

  test('without an occurrence shows simplified characters', () => {
    expect(play({ type: 'opened', view: AN_ENTRY, occurrence: null }).script).toBe('zh-Hans');
  });
});

describe('following a related entry', () => {
  const followed: CardEvent = { type: 'shown', view: other, canGoBack: true };

  test('keeps pin, script and depth; drops what was cited and reported', () => {
    const state = play(
      opened,
      { type: 'pinned', pinned: true },
      { type: 'cited', source: 2 },
      { type: 'report-opened' },
      followed,
    );
    expect(state).toMatchObject({ view: other, canGoBack: true, pinned: true, expanded: true, script: 'zh-Hant' });
    expect(state).toMatchObject({ cited: null, reporting: false, openSections: ['official', 'plain'] });
  });

  test('says nothing of the page about the other entry, and says it again on the way back', () => {
    expect(occurrenceShown(play(opened, followed))).toBeNull();
    const back = play(opened, followed, { type: 'shown', view: AN_ENTRY, canGoBack: false });
    expect(occurrenceShown(back)).toEqual(occurrence);
    expect(back.canGoBack).toBe(false);
  });

  test('counts every entry shown, so that the focus follows', () => {
    expect(play(opened, followed, followed).turn).toBe(2);
  });
});

describe('sections', () => {
  test('open and close one by one', () => {
    const open = play(opened, { type: 'section-toggled', id: 'origin', open: true });
    expect(open.openSections).toEqual(['official', 'plain', 'origin']);
    expect(reduceCard(open, { type: 'section-toggled', id: 'official', open: false })?.openSections).toEqual([
      'plain',
      'origin',
    ]);
  });

  test('a cited source is shown: unfolded, its section open', () => {
    const state = play(opened, { type: 'cited', source: 2 });
    expect(state).toMatchObject({ expanded: true, cited: { source: 2 } });
    expect(state.openSections).toContain('sources');
  });

  test('a source cited twice is asked for twice', () => {
    const once = play(opened, { type: 'cited', source: 2 });
    expect(reduceCard(once, { type: 'cited', source: 2 })?.cited).not.toBe(once.cited);
  });

  test('going back to the sentence forgets the source', () => {
    expect(play(opened, { type: 'cited', source: 2 }, { type: 'returned' }).cited).toBeNull();
  });
});

describe('what changes nothing gives the same state', () => {
  const state = play(opened);
  const rows: CardEvent[] = [
    { type: 'expanded', expanded: false },
    { type: 'pinned', pinned: false },
    { type: 'section-toggled', id: 'official', open: true },
    { type: 'section-toggled', id: 'origin', open: false },
    { type: 'returned' },
  ];
  test.each(rows)('%j', (event) => {
    expect(reduceCard(state, event)).toBe(state);
  });
});

describe('a closed card', () => {
  const rows: CardEvent[] = [
    { type: 'shown', view: other, canGoBack: true },
    { type: 'expanded', expanded: true },
    { type: 'cited', source: 1 },
    { type: 'noticed', notice: 'copied' },
    { type: 'report-opened' },
    { type: 'closed' },
  ];
  test.each(rows)('stays closed: %j', (event) => {
    expect(reduceCard(null, event)).toBeNull();
    expect(reduceCard(play(opened), { type: 'closed' })).toBeNull();
  });
});

test('a report is opened and closed; a notice comes and goes', () => {
  expect(play(opened, { type: 'report-opened' }).reporting).toBe(true);
  expect(play(opened, { type: 'report-opened' }, { type: 'report-closed' }).reporting).toBe(false);
  expect(play(opened, { type: 'noticed', notice: 'copied' }).notice).toBe('copied');
  expect(play(opened, { type: 'noticed', notice: 'copied' }, { type: 'noticed', notice: null }).notice).toBeNull();
});
