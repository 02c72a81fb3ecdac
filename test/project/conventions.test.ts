/** Remarks that were made twice in review. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { readSources } from './sources.ts';

const extension = readSources('extension', '.ts', '.tsx');
const everything = [...extension, ...readSources('scripts', '.ts', '.mjs'), ...readSources('test', '.ts', '.tsx')];

/** Files that hold a pattern, outside those that may. */
function offenders(files: typeof extension, pattern: RegExp, allowed: readonly string[] = []): string[] {
  return files
    .filter(({ path, text }) => pattern.test(text) && !allowed.some((one) => path.startsWith(one)))
    .map(({ path }) => path);
}

describe('the extension', () => {
  test.each<[string, RegExp, string[]]>([
    [
      'names `browser` in the platform room only',
      /webextension-polyfill|\bchrome\.\w|\bbrowser\.\w/,
      ['extension/platform/'],
    ],
    [
      'has one network interface, for its own files',
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
      ['extension/platform/packaged-files.ts'],
    ],
    [
      'builds nodes, never HTML',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|DOMParser/,
      [],
    ],
    ['runs no text as code', /\beval\(|new Function\(|setTimeout\(\s*['"`]/, []],
    ['keeps nothing where the browser syncs it', /storage\.sync/, []],
    ['listens to no window message', /addEventListener\(\s*['"]message['"]|onMessageExternal|onConnectExternal/, []],
    ['never asks for a world of the page', /world:\s*['"]MAIN/, []],
  ])('%s', (_name, pattern, allowed) => {
    expect(offenders(extension, pattern, allowed)).toEqual([]);
  });

  test('reads page nodes through captured getters', () => {
    const content = extension.filter(({ path }) => path.startsWith('extension/content/'));
    const shadowable =
      /(?<!prototype)\.(?:parentNode|parentElement|childNodes|firstChild|nextSibling|previousSibling|attributes|getAttribute\(|textContent|nodeType|localName|tagName|isConnected|children)\b/;
    expect(offenders(content, shadowable, ['extension/content/native.ts'])).toEqual([]);
  });
});

describe('every source file', () => {
  test.each<[string, RegExp]>([
    ['has no unfinished business', /\b(?:TODO|FIXME|XXX)\b/],
    ['skips no test, and runs none alone', /\b(?:test|it|describe)\.(?:skip|only|todo)\b/],
    ['switches no check off', /@ts-ignore|@ts-nocheck|biome-ignore(?! lint\/[\w/]+: \S)/],
  ])('%s', (_name, pattern) => {
    const self = 'test/project/conventions.test.ts';
    expect(offenders(everything, pattern, [self])).toEqual([]);
  });

  test('is not called by a name that says nothing', () => {
    expect(
      everything.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.tsx?$)/.test(path)),
    ).toEqual([]);
  });
});

test('each room opens with a short README', () => {
  const rooms = readdirSync(join(PROJECT_ROOT, 'extension'), { withFileTypes: true })
    .filter((item) => item.isDirectory() && !['public', 'decisions'].includes(item.name))
    .map(({ name }) => name);
  for (const room of rooms) expect(existsSync(join(PROJECT_ROOT, 'extension', room, 'README.md')), room).toBe(true);
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, 'manifest.json'), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));

  /** Runtime packages, each with its reason; sizes are minified and gzipped, as they arrive in our bundles. */
  const ALLOWED: Readonly<Record<string, string>> = {
    '@floating-ui/dom': 'places the card: flip, shift, size, inline rects (about 8 KB)',
    minisearch: 'the index that entries are looked up in (about 6 KB), in the background',
    preact: 'draws card and pages (about 5 KB)',
    'webextension-polyfill': 'one promise-based interface in both browsers (about 3 KB)',
  };

  test('has runtime packages from the list only', () => {
    expect(new Set(Object.keys(dependencies))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  test('asks for these permissions, each justified in the README', () => {
    const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'clipboardWrite']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    for (const permission of [...manifest.permissions, ...manifest.host_permissions])
      expect(readme).toContain(`\`${permission}\``);
  });

  test('offers nothing to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    );
  });

  test('the lockfile names no machine to fetch from', () => {
    expect(readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });
});
