import { describe, expect, it } from 'vitest';
import { hasDisplay, parseOptions } from '../../../scripts/start/parse-options.ts';

const DEFAULTS = { help: false, browser: null, headless: false, url: null };

describe('parseOptions', () => {
  it.each([
    { args: [], options: DEFAULTS },
    { args: ['-h'], options: { ...DEFAULTS, help: true } },
    { args: ['--browser', 'firefox', '--headless'], options: { ...DEFAULTS, browser: 'firefox', headless: true } },
    { args: ['--url=https://example.org/a'], options: { ...DEFAULTS, url: 'https://example.org/a' } },
    { args: ['--url', 'file:///tmp/a.html'], options: { ...DEFAULTS, url: 'file:///tmp/a.html' } },
  ])('reads $args', ({ args, options }) => {
    expect(parseOptions(args)).toEqual(options);
  });

  it.each([
    { args: ['--url', 'example.org'], words: 'example.org is no address' },
    { args: ['--url', 'javascript:alert(1)'], words: 'is no address' },
    { args: ['--brwser', 'firefox'], words: '--brwser' },
    { args: ['firefox'], words: 'firefox' },
    { args: ['--browser'], words: '--browser' },
  ])('says what is wrong with $args', ({ args, words }) => {
    expect(parseOptions(args)).toEqual(expect.stringContaining(words));
  });
});

describe('hasDisplay', () => {
  it.each([
    { platform: 'linux', env: {}, has: false },
    { platform: 'linux', env: { DISPLAY: '' }, has: false },
    { platform: 'linux', env: { DISPLAY: ':0' }, has: true },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, has: true },
    { platform: 'darwin', env: {}, has: true },
    { platform: 'win32', env: {}, has: true },
  ] as const)('on $platform with $env: $has', ({ platform, env, has }) => {
    expect(hasDisplay(platform, env)).toBe(has);
  });
});
