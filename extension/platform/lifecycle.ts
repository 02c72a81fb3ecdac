/** What the browser tells the background of: installation, updates, keys. */
import browser from 'webextension-polyfill';

/** Calls back after installation and after each update. */
export function onInstalled(handle: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') handle();
  });
}

/** Calls back with a command's name and the tab it was pressed in. */
export function onCommand(handle: (name: string, tab: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) handle(name, tab.id);
    else void activeTab().then((id) => id !== null && handle(name, id));
  });
}

/** The active tab of the window in front, if there is one. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * The tab a popup speaks of: the active one, or, where the popup itself fills a tab, the one used before it.
 */
export async function tabBehindPopup(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  if (own === undefined) return activeTab();
  const others = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own.id);
  const [latest] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}

/** The host name in a tab's address bar; empty where there is none or it is not ours to read. */
export async function siteOfTab(tab: number): Promise<string> {
  const { url } = await browser.tabs.get(tab);
  return siteOf(url ?? null);
}

/** The host name of an address; empty for addresses without one. Files on disk share the name `file`. */
export function siteOf(address: string | null): string {
  if (address === null) return '';
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'file:' ? 'file' : hostname;
  } catch {
    return '';
  }
}
