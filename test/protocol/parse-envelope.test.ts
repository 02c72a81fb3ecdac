import { describe, expect, test } from 'vitest';
import {
  BACKGROUND_PARSERS,
  PAGE_PARSERS,
  parseBackgroundEnvelope,
  parsePageEnvelope,
} from '../../extension/protocol/parse-envelope.ts';

describe('envelopes', () => {
  test.each([
    ['a known request', { name: 'entry.get', params: { id: 'a' } }, true],
    ['an unknown one', { name: 'entry.delete', params: {} }, false],
    ['a name of Object.prototype', { name: 'toString', params: {} }, false],
    ['a name that pollutes', { name: '__proto__', params: {} }, false],
    ['no params', { name: 'table.get' }, false],
    ['a string', 'table.get', false],
    ['null', null, false],
    ['a page request', { name: 'mark.next', params: { fresh: true } }, false],
  ])('%s', (_name, message, accepted) => {
    expect(parseBackgroundEnvelope(message) !== null).toBe(accepted);
  });

  test('a page answers page requests only', () => {
    expect(parsePageEnvelope({ name: 'mark.next', params: {} })?.name).toBe('mark.next');
    expect(parsePageEnvelope({ name: 'table.get', params: {} })).toBeNull();
  });
});

describe('params', () => {
  test.each([
    ['entry.get', { id: 'two-establishes' }, true],
    ['entry.get', { id: '../manifest' }, false],
    ['entry.get', { id: 'a/../../b' }, false],
    ['entry.get', { id: 'A' }, false],
    ['entry.get', { id: '' }, false],
    ['entry.get', { id: 'a'.repeat(81) }, false],
    ['entry.get', { id: 7 }, false],
    ['entry.get', {}, false],
    ['entry.get', [], false],
    ['entry.search', { query: '' }, true],
    ['entry.search', { query: 'liǎng gè' }, true],
    ['entry.search', { query: 'a'.repeat(201) }, false],
    ['entry.search', { query: 7 }, false],
    ['entry.search', {}, false],
    ['style.insert', { name: 'abcdefghijklmnop' }, true],
    ['style.insert', { name: 'abcdefghijkl){}*{' }, false],
    ['style.insert', { name: 'short' }, false],
    ['page.changed', {}, true],
    ['page.changed', null, false],
    ['tab.summary', { tab: 1 }, true],
    ['tab.summary', { tab: '1' }, false],
    ['tab.reveal', { tab: 1, frame: 0, entry: 'a-b' }, true],
    ['tab.reveal', { tab: 1, frame: 0, entry: 'a b' }, false],
    ['table.get', {}, true],
    ['table.get', null, false],
  ] as const)('%s %j', (name, params, accepted) => {
    expect(BACKGROUND_PARSERS[name](params) !== null).toBe(accepted);
  });

  test.each([
    ['mark.next', { fresh: true }, true],
    ['mark.next', {}, false],
    ['mark.reveal', { entry: 'a' }, true],
    ['mark.reveal', { entry: '' }, false],
  ] as const)('%s %j', (name, params, accepted) => {
    expect(PAGE_PARSERS[name](params) !== null).toBe(accepted);
  });

  test('fields that nobody asked for do not get through', () => {
    expect(BACKGROUND_PARSERS['entry.get']({ id: 'a', extra: 1 })).toEqual({ id: 'a' });
  });
});
