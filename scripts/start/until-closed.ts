import type { ExtensionBrowser } from '../browser/extension-browser.ts';

/** Resolves when the browser has ended, or its last tab was closed (on macOS a browser outlives its windows). */
export function untilClosed({ puppeteer }: ExtensionBrowser): Promise<void> {
  return new Promise((resolve) => {
    puppeteer.on('disconnected', () => resolve());
    puppeteer.on('targetdestroyed', () => {
      void puppeteer.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
}
