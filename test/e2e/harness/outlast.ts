import type { Page } from 'puppeteer-core';

/** Twice what a card waits before it closes, in milliseconds: long enough to see that it does not. */
export const WELL_PAST_LEAVING = 700;

/**
 * Lets the page's clock run. Only for proving that a timer does nothing: what is to happen is waited for as a condition.
 */
export async function outlast(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}

/** Lets the page do all it has put off: frames, idle time, tasks of the least priority. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
      await scheduler.postTask(() => {}, { priority: 'background' });
    }
  });
}
