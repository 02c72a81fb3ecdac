import { describe, expect, test, vi } from 'vitest';
import { createSummaryFollower } from '../../extension/pages/popup/follow-summary.ts';
import type { TabEntry, TabSummary } from '../../extension/protocol/requests.ts';
import { DEFAULT_SETTINGS } from '../../extension/protocol/settings.ts';

const entry = (id: string): TabEntry => ({
  ...{ id, kind: 'formula', headword: id, count: 1, frame: 0 },
  chinese: { 'zh-Hans': '例', 'zh-Hant': '例' },
});
const summary = (state: TabSummary['state'], ...ids: string[]): TabSummary => ({
  site: 'example.org',
  state,
  entries: ids.map(entry),
});

/** Answers as they are put, in the order of the questions. */
function follow(answers: (TabSummary | Promise<TabSummary>)[]) {
  const drawn: TabSummary[] = [];
  const ask = createSummaryFollower({
    ask: async () => answers.shift() ?? summary('on'),
    settings: () => DEFAULT_SETTINGS,
    rest: async () => undefined,
    draw: (one) => drawn.push(one),
  });
  return { ask, drawn };
}

describe('the popup follows the page', () => {
  test('a list of a page that is still being read is shown, and is not the last word', async () => {
    const { ask, drawn } = follow([summary('reading', 'one'), summary('on', 'one', 'two')]);
    await ask();
    expect(drawn).toEqual([summary('reading', 'one'), summary('on', 'one', 'two')]);
  });

  test('asks again while the answer does not fit the settings', async () => {
    const { ask, drawn } = follow([summary('off-everywhere'), summary('on', 'one')]);
    await ask();
    expect(drawn.at(-1)).toEqual(summary('on', 'one'));
  });

  test('an answer to an older question is dropped', async () => {
    let answerLate: (summary: TabSummary) => void = () => undefined;
    const late = new Promise<TabSummary>((resolve) => {
      answerLate = resolve;
    });
    const { ask, drawn } = follow([late, summary('on', 'new')]);
    const older = ask();
    await ask();
    answerLate(summary('on', 'old'));
    await older;
    expect(drawn).toEqual([summary('on', 'new')]);
  });

  test('gives up in the end on a page that never comes to rest', async () => {
    const asked = vi.fn(async () => summary('reading'));
    const ask = createSummaryFollower({
      ask: asked,
      settings: () => DEFAULT_SETTINGS,
      rest: async () => undefined,
      draw: () => undefined,
    });
    await ask();
    expect(asked).toHaveBeenCalledTimes(100);
  });
});
