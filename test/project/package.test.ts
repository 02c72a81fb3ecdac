/** What the built package holds, and what it must not. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TARGETS } from '../../scripts/build/manifest-of.ts';
import { weigh } from '../../scripts/build/weigh.ts';
import { packageFolder, writePackages } from '../../scripts/build/write-package.ts';
import { zipFolder } from '../../scripts/build/zip-folder.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

let folders: string[] = [];

beforeAll(async () => {
  folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'tifa-package-')));
  for (const folder of folders) await writePackages(PROJECT_ROOT, folder);
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const folderOf = (target: (typeof TARGETS)[number], build = 0): string =>
  packageFolder(PROJECT_ROOT, target, folders[build]);
const read = (file: string): string => readFileSync(join(folderOf('chromium'), file), 'utf8');

test.each(TARGETS)('two builds for %s give the same zip, byte for byte', (target) => {
  expect(Buffer.compare(zipFolder(folderOf(target, 0)), zipFolder(folderOf(target, 1)))).toBe(0);
});

describe('weights', () => {
  test('stay under their caps', () => {
    for (const { file, gzip, cap } of weigh(folderOf('chromium'))) {
      if (cap !== null) expect(gzip, file).toBeLessThanOrEqual(cap);
    }
  });
});

describe('scripts', () => {
  test.each(['content.js', 'reader.js', 'card.js'])('%s has no network interface', (file) => {
    expect(read(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/);
  });
  test.each(['content.js', 'reader.js', 'card.js', 'background.js', 'popup.js'])(
    '%s runs no text as code and names no server',
    (file) => {
      expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
      const addresses = [...read(file).matchAll(/https?:\/\/[^\s"'`\\)]+/g)].map(([address]) => address);
      expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    },
  );
  test('the background fetches its own files only', () => {
    // A method of that name is no request: MiniSearch's map has one.
    expect(read('background.js').match(/(?<![.\w])fetch\([^)]*\)(?!\s*\{)/g)).toHaveLength(1);
    expect(read('background.js')).toMatch(/\bfetch\([\w.]+\.getURL\(|\bfetch\(\w+\.default\.runtime\.getURL\(/);
  });
});

test('the linter of the Firefox store finds nothing but the assignments inside Preact', () => {
  // Preact sets `innerHTML` for a property that we never use (`test/project/conventions.test.ts` holds that).
  const args = ['lint', '--source-dir', folderOf('firefox'), '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(join(PROJECT_ROOT, 'node_modules/.bin/web-ext'), args, { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string }[]>;
  expect(errors).toEqual([]);
  expect(warnings.map(({ code, file }) => `${code} ${file}`).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'UNSAFE_VAR_ASSIGNMENT card.js',
    'UNSAFE_VAR_ASSIGNMENT entry.js',
    'UNSAFE_VAR_ASSIGNMENT popup.js',
  ]);
}, 120_000);

describe('manifests', () => {
  const manifest = (target: (typeof TARGETS)[number]) =>
    JSON.parse(readFileSync(join(folderOf(target), 'manifest.json'), 'utf8'));
  test('have the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
    for (const target of TARGETS) expect(manifest(target).version).toBe(version);
  });
  test('differ in what each browser asks for', () => {
    expect(manifest('chromium').background).toEqual({ service_worker: 'background.js' });
    expect(manifest('chromium')).not.toHaveProperty('browser_specific_settings');
    expect(manifest('firefox').background).toEqual({ scripts: ['background.js'] });
    expect(manifest('firefox').browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
  test('name files that are there', () => {
    const { icons, action, content_scripts } = manifest('chromium');
    const named = [...Object.values<string>(icons), action.default_popup, ...content_scripts[0].js];
    for (const file of named) expect(readFileSync(join(folderOf('chromium'), file)).length, file).toBeGreaterThan(0);
  });
});
