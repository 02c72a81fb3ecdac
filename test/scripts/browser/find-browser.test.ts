import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../scripts/browser/browser-places.ts';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { sayHowToGetBrowser } from '../../../scripts/browser/how-to-get-browser.ts';

const LINUX: Machine = { platform: 'linux', env: { PATH: '/home/reader/bin:/usr/bin' }, home: '/home/reader' };
const MAC: Machine = { platform: 'darwin', env: {}, home: '/Users/reader' };
const WINDOWS: Machine = {
  platform: 'win32',
  env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' },
  home: 'C:\\Users\\reader',
};
const EDGE_ON_MAC = '/Users/reader/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';

interface Row {
  readonly name: string;
  readonly machine: Machine;
  readonly there: readonly string[];
  readonly wanted?: string;
  readonly found: { readonly name: string; readonly kind: string; readonly path: string } | null;
}

const ROWS: readonly Row[] = [
  {
    name: 'the first of PATH',
    machine: LINUX,
    there: ['/usr/bin/chromium', '/home/reader/bin/chromium'],
    found: { name: 'chromium', kind: 'chromium', path: '/home/reader/bin/chromium' },
  },
  {
    name: 'Chromium before Firefox',
    machine: LINUX,
    there: ['/usr/bin/firefox', '/usr/bin/chromium-browser'],
    found: { name: 'chromium', kind: 'chromium', path: '/usr/bin/chromium-browser' },
  },
  {
    name: 'a snap that is not on PATH',
    machine: LINUX,
    there: ['/snap/bin/firefox'],
    found: { name: 'firefox', kind: 'firefox', path: '/snap/bin/firefox' },
  },
  {
    name: 'Firefox ESR under its own name',
    machine: LINUX,
    there: ['/usr/bin/chromium', '/usr/bin/firefox-esr'],
    wanted: 'firefox',
    found: { name: 'firefox', kind: 'firefox', path: '/usr/bin/firefox-esr' },
  },
  {
    name: 'nothing where the wanted one is missing',
    machine: LINUX,
    there: ['/usr/bin/chromium'],
    wanted: 'edge',
    found: null,
  },
  {
    name: 'an application of the user’s own folder',
    machine: MAC,
    there: [EDGE_ON_MAC],
    found: { name: 'edge', kind: 'chromium', path: EDGE_ON_MAC },
  },
  {
    name: 'Chrome installed for one user',
    machine: WINDOWS,
    there: ['C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    wanted: 'chrome',
    found: {
      name: 'chrome',
      kind: 'chromium',
      path: 'C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    },
  },
  {
    name: 'a program by its path, told by its name',
    machine: LINUX,
    there: ['/opt/builds/firefox-nightly/firefox'],
    wanted: '/opt/builds/firefox-nightly/firefox',
    found: { name: 'firefox', kind: 'firefox', path: '/opt/builds/firefox-nightly/firefox' },
  },
  { name: 'nothing at a path where nothing is', machine: LINUX, there: [], wanted: '/opt/none', found: null },
  { name: 'nothing on a bare machine', machine: WINDOWS, there: [], found: null },
];

describe('findBrowser finds', () => {
  it.each(ROWS)('$name', ({ machine, there, wanted, found }) => {
    expect(findBrowser(wanted, machine, (path) => there.includes(path))).toEqual(found);
  });
});

describe('sayHowToGetBrowser', () => {
  it('names the missing browser, and a way that fits the platform', () => {
    expect(sayHowToGetBrowser('edge', 'darwin')).toMatch(/^Microsoft Edge was not found\.\n[\s\S]*brew install/);
    expect(sayHowToGetBrowser('/opt/none', 'win32')).toMatch(/^\/opt\/none was not found\.\n[\s\S]*winget install/);
    expect(sayHowToGetBrowser(null, 'linux')).toMatch(/^No browser was found[\s\S]*apt install chromium/);
  });
});
