import type { Page } from 'puppeteer-core';

/** Scrolls the first paragraph that holds these words to the middle of the window. */
export async function scrollToWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    [...document.querySelectorAll('p')]
      .find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(wanted))
      ?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
}
