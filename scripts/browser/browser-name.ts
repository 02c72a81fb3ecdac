export const BROWSER_NAMES = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** What a browser is built on: decides which package it takes, and how it is driven. */
export type BrowserKind = 'chromium' | 'firefox';

/** How each browser calls itself. */
export const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

export function isBrowserName(text: string): text is BrowserName {
  return (BROWSER_NAMES as readonly string[]).includes(text);
}

export function kindOf(name: BrowserName): BrowserKind {
  return name === 'firefox' ? 'firefox' : 'chromium';
}
