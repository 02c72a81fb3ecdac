import type { Page } from 'puppeteer-core';
import type { TabSummary } from '../../extension/protocol/requests.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** The part of the extension's interface that is used inside its own pages, as both browsers have it. */
export interface OwnPageInterface {
  readonly tabs: {
    query(query: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    remove(id: number): Promise<void>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId: number }): Promise<string>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/**
 * Asks for what the popup shows of a tab, from a page of the package and over the popup's own way.
 *
 * @param page The tab asked about; told by its address.
 */
export async function askTabSummary(browser: ExtensionBrowser, page: Page): Promise<TabSummary> {
  const own = await browser.openOwnPage('popup.html');
  try {
    const reply = (await own.evaluate(async (address) => {
      const world = globalThis as unknown as { browser?: OwnPageInterface; chrome?: OwnPageInterface };
      const api = world.browser ?? world.chrome;
      const tab = (await api?.tabs.query({}))?.find(({ url }) => url === address);
      return api?.runtime.sendMessage({ name: 'tab.summary', params: { tab: tab?.id } });
    }, page.url())) as { readonly ok: boolean; readonly value: TabSummary };
    if (!reply.ok) throw new Error(`no summary of ${page.url()}: ${JSON.stringify(reply)}`);
    return reply.value;
  } finally {
    await own.close();
  }
}
