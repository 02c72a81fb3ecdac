import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { readSources } from '../project/sources.ts';
import { LOCALES, readLocale } from './speak.ts';

const english = readLocale('en');
const keys = Object.keys(english);

/** Every file that can ask for a word. */
const sources = [...readSources('extension', '.ts', '.tsx'), ...readSources('scripts/site', '.tsx')].map(
  ({ text }) => text,
);
const manifest = readFileSync(join(PROJECT_ROOT, 'manifest.json'), 'utf8');

describe.each(LOCALES)('%s', (locale) => {
  const messages = readLocale(locale);

  test('has the keys of English, and no others', () => {
    expect(new Set(Object.keys(messages))).toEqual(new Set(keys));
  });

  test('says something everywhere, without stray spaces', () => {
    const bad = Object.entries(messages).filter(([, { message }]) => message === '' || message.trim() !== message);
    expect(bad).toEqual([]);
  });

  test('has the substitutions of English', () => {
    const substitutions = (from: typeof messages) =>
      keys.map((key) => [key, new Set(from[key]?.message.match(/\$\d/g))]);
    expect(substitutions(messages)).toEqual(substitutions(english));
  });

  test('the description of the extension fits the stores', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('has typographic quotation marks and apostrophes only', () => {
    const straight = Object.entries(messages).filter(([, { message }]) => /["']/.test(message));
    expect(straight).toEqual([]);
  });
});

describe('English', () => {
  test('describes every message to translators', () => {
    expect(keys.filter((key) => !english[key]?.description)).toEqual([]);
  });

  test('has keys that browsers, which ignore case, tell apart', () => {
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });
});

describe('Chinese', () => {
  const simplified = readLocale('zh_CN');
  const traditional = readLocale('zh_TW');

  test.each([
    ['zh_CN', simplified, /[「」『』]/],
    ['zh_TW', traditional, /[“”]/],
  ])('%s has its own quotation marks', (_, messages, foreign) => {
    expect(Object.entries(messages).filter(([, { message }]) => foreign.test(message))).toEqual([]);
  });

  test('is not the same text twice where the scripts differ', () => {
    const withSimplifiedOnly = /[个们这对说国语词条页显签关复网读览标记无开启档]/;
    expect(Object.entries(traditional).filter(([, { message }]) => withSimplifiedOnly.test(message))).toEqual([]);
  });
});

describe('use', () => {
  const literals = new Set(
    sources.flatMap((text) => [...text.matchAll(/['"]([A-Za-z]\w*)['"]/g)].map((match) => match[1])),
  );
  const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:t|lookUpWords)\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''),
  );

  test('no key is unused', () => {
    expect(keys.filter((key) => !literals.has(key) && !inManifest.has(key))).toEqual([]);
  });

  test('no key is missing', () => {
    expect(asked.length).toBeGreaterThan(keys.length / 4);
    expect([...asked, ...inManifest].filter((key) => !key || !(key in english))).toEqual([]);
  });
});
