import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksSite, parseSettings } from '../../extension/protocol/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../extension/protocol/settings.ts';

describe('stored settings', () => {
  test.each([
    ['nothing', undefined, {}, []],
    ['what was chosen', { enabled: false }, { enabled: false }, []],
    ['a broken one falls back, and is named', { enabled: 'no', density: 'page' }, { density: 'page' }, ['enabled']],
    ['a list with a stranger', { sitesOff: ['a.example', 7] }, {}, ['sitesOff']],
    ['an unknown one is left alone', { theme: 'pink' }, {}, []],
    ['a string', 'on', {}, []],
  ])('%s', (_name, stored, chosen, broken) => {
    expect(parseSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...chosen }, broken });
  });

  test('anything at all gives complete settings', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        const { settings } = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(parseSettings(settings).broken).toEqual([]);
      }),
    );
  });
});

test.each([
  [true, [], 'a.example', true],
  [true, ['a.example'], 'a.example', false],
  [true, ['a.example'], 'b.a.example', true],
  [false, [], 'a.example', false],
])('enabled %s, off on %j: %s is marked %s', (enabled, sitesOff, site, marked) => {
  expect(marksSite({ ...DEFAULT_SETTINGS, enabled, sitesOff }, site)).toBe(marked);
});
