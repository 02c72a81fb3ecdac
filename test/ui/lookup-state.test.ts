import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../extension/core/search/search-document.ts';
import {
  type LookupEvent,
  type LookupState,
  NO_LOOKUP,
  reduceLookup,
} from '../../extension/pages/popup/lookup-state.ts';
import { AN_ENTRY } from './an-entry.ts';

const found = (...ids: string[]): SearchDocument[] =>
  ids.map((id) => ({
    ...{ id, kind: 'concept', headword: id, renditions: [], chinese: [], pinyin: '', letters: [], gist: '' },
    names: { 'zh-Hans': '', 'zh-Hant': '' },
  }));
const stateAfter = (...events: LookupEvent[]): LookupState => events.reduce(reduceLookup, NO_LOOKUP);
const typed = (query: string): LookupEvent => ({ type: 'typed', query });
const answered = (query: string, ...ids: string[]): LookupEvent => ({ type: 'found', query, found: found(...ids) });
const opened: LookupEvent = { type: 'opened', view: AN_ENTRY };

describe('looking up', () => {
  test('what was found stays while the next answer is on its way', () => {
    const state = stateAfter(typed('a'), answered('a', 'one'), typed('ab'));
    expect(state.found?.map(({ id }) => id)).toEqual(['one']);
  });

  test('an answer to an older query is dropped', () => {
    const state = stateAfter(typed('a'), typed('ab'), answered('a', 'one'));
    expect(state.found).toBeNull();
  });

  test('an answer that comes after the field was emptied is dropped', () => {
    expect(stateAfter(typed('a'), typed(' '), answered(' ', 'one')).found).toBeNull();
  });

  test.each([
    [[1], 1],
    [[1, 1], 2],
    [[1, 1, 1], 0],
    [[-1], 2],
  ] as const)('moves %j to %d', (steps, selected) => {
    const moves = steps.map((by): LookupEvent => ({ type: 'moved', by }));
    expect(stateAfter(typed('a'), answered('a', 'one', 'two', 'three'), ...moves).selected).toBe(selected);
  });

  test('a new answer begins at its best', () => {
    const moved: LookupEvent = { type: 'moved', by: 1 };
    expect(
      stateAfter(typed('a'), answered('a', 'one', 'two'), moved, typed('ab'), answered('ab', 'two', 'one')).selected,
    ).toBe(0);
  });

  test('moving among nothing changes nothing', () => {
    const state = stateAfter(typed('a'), answered('a'));
    expect(reduceLookup(state, { type: 'moved', by: 1 })).toBe(state);
  });

  test('back leads from entry to entry, then to what was found', () => {
    const state = stateAfter(typed('a'), answered('a', 'one'), opened, opened);
    const back = reduceLookup(state, { type: 'closed' });
    expect(back.opened).toHaveLength(1);
    expect(reduceLookup(back, { type: 'closed' })).toMatchObject({ opened: [], query: 'a' });
  });

  test('typing leaves an opened entry', () => {
    expect(stateAfter(typed('a'), answered('a', 'one'), opened, typed('ab')).opened).toEqual([]);
  });
});
