/** The toolbar button: its count and its icon. The browser clears a tab's count when the tab navigates. */
import browser from 'webextension-polyfill';

const SIZES = [16, 32] as const;

/** Shows a tab's count of entries; none when it is zero. */
export async function showCount(tab: number, count: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setTitle({ tabId: tab, title });
}

/** Sets the colours of the count, and the icon that says whether Tifa is on at all. */
export async function showEnabled(enabled: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#a3262a' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  const suffix = enabled ? '' : '-off';
  await browser.action.setIcon({
    path: Object.fromEntries(SIZES.map((size) => [size, `icons/tifa${suffix}-${size}.png`])),
  });
}
