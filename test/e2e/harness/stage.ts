import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../extension/protocol/settings.ts';
import type { BrowserKind } from '../../../scripts/browser/browser-name.ts';
import type { ExtensionBrowser, LaunchOptions } from '../../../scripts/browser/extension-browser.ts';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchWithExtension } from '../../../scripts/browser/launch-with-extension.ts';
import type { OwnPageInterface } from '../../../scripts/browser/tab-summary.ts';
import { packageFolder } from '../../../scripts/build/write-package.ts';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { type LoggingProxy, openProxy } from './proxy.ts';
import { type Answer, openSite, type Site } from './site.ts';

export const VIEWPORT = { width: 900, height: 700 } as const;

/** Where a suite plays: one browser with the extension, two sites (of two origins), a proxy between. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly browser: ExtensionBrowser;
  readonly site: Site;
  readonly otherSite: Site;
  readonly proxy: LoggingProxy;
  /** Opens an address, or a path of the site, in a new tab in front. */
  open(address: string): Promise<Page>;
  /** Opens a page of this body in a new tab in front. */
  openBody(body: string, answer?: Partial<Answer>): Promise<Page>;
  /** Chooses settings as the popup does, from a page of the package. */
  choose(settings: Partial<Settings>): Promise<void>;
  /** Calls a function in a page of the package that stays open behind the others. */
  inOwnPage<A extends readonly unknown[], R>(
    run: (api: OwnPageInterface, ...args: A) => Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Closes the tabs of a test, and forgets what was chosen. */
  clear(): Promise<void>;
  end(): Promise<void>;
}

/** An HTML page of this body. Its title opens the gate, so that what a test puts on the page is marked. */
export function pageOf(body: string, title = 'On the Chinese Communist Party'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

/**
 * What launching a browser takes, the same for every launch. `TIFA_PACKAGES` names a folder with other packages than
 * those in `dist`: unpacked releases, or a copy that stays as it is while `dist` is built anew.
 */
export function launchOptions(kind: BrowserKind): LaunchOptions {
  const found = findBrowser(kind);
  if (!found) throw new Error(`${kind} is not installed`);
  const packages = process.env.TIFA_PACKAGES;
  return {
    ...found,
    folder: packages ? join(packages, kind) : packageFolder(PROJECT_ROOT, kind),
    headless: true,
    fullAccess: true,
    viewport: VIEWPORT,
  };
}

export async function openStage(kind: BrowserKind): Promise<Stage> {
  const pages = fileURLToPath(new URL('../../pages', import.meta.url));
  const [site, otherSite, proxy] = await Promise.all([openSite(pages), openSite(pages), openProxy()]);
  const browser = await launchWithExtension({ ...launchOptions(kind), proxy: proxy.address });
  const own = await browser.openOwnPage('popup.html');
  const kept = new Set(await browser.puppeteer.pages());

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(new URL(address, site.origin).href);
    return page;
  };
  const inOwnPage: Stage['inOwnPage'] = (run, ...args) =>
    own.evaluate(`(${run})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`) as never;
  return {
    kind,
    browser,
    site,
    otherSite,
    proxy,
    open,
    openBody: (body, answer = {}) => open(site.put({ body: pageOf(body), ...answer })),
    inOwnPage,
    async choose(settings) {
      await inOwnPage(async (api, chosen) => {
        const { settings: before } = await api.storage.local.get('settings');
        await api.storage.local.set({ settings: { ...(before as object), ...chosen } });
      }, settings);
    },
    async clear() {
      for (const page of await browser.puppeteer.pages()) if (!kept.has(page)) await page.close();
      await inOwnPage((api) => api.storage.local.clear());
    },
    async end() {
      await browser.close();
      site.close();
      otherSite.close();
      proxy.close();
    },
  };
}
