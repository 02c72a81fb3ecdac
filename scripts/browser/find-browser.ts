import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, resolve } from 'node:path';
import { BROWSER_NAMES, type BrowserKind, type BrowserName, isBrowserName, kindOf } from './browser-name.ts';
import { listPlaces, type Machine } from './browser-places.ts';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly kind: BrowserKind;
  /** Absolute path of the program. */
  readonly path: string;
}

/** This machine. */
export const HERE: Machine = { platform: process.platform, env: process.env, home: homedir() };

/**
 * Finds an installed browser.
 *
 * @param wanted A browser's name, or the path of a program; without it the first found of Chromium, Chrome, Edge, Firefox.
 * @returns `null` if it is not there.
 */
export function findBrowser(
  wanted?: string,
  machine: Machine = HERE,
  isThere: (path: string) => boolean = isProgram,
): FoundBrowser | null {
  if (wanted !== undefined && !isBrowserName(wanted)) {
    const path = resolve(wanted);
    const name = nameOf(path);
    return isThere(path) ? { name, kind: kindOf(name), path } : null;
  }
  for (const name of wanted === undefined ? BROWSER_NAMES : [wanted]) {
    const path = listPlaces(name, machine).find(isThere);
    if (path !== undefined) return { name, kind: kindOf(name), path };
  }
  return null;
}

/** What a program is, by its file name; a name that says nothing is taken for a build of Chromium. */
function nameOf(path: string): BrowserName {
  const file = basename(path).toLowerCase();
  if (/firefox|librewolf|waterfox|zen/.test(file)) return 'firefox';
  if (/edge/.test(file)) return 'edge';
  return /chrome/.test(file) ? 'chrome' : 'chromium';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
