import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { TabEntry } from '../../extension/protocol/requests.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { readPaintedMarks } from '../browser/painted-marks.ts';
import { type CardWords, restOnMark } from '../browser/rest-on-mark.ts';
import { askTabSummary } from '../browser/tab-summary.ts';
import { waitUntil } from '../browser/wait-until.ts';

export interface Shown {
  /** What the card said that was opened. */
  readonly card: CardWords;
  /** Every entry on the page, as the popup lists them. */
  readonly entries: readonly TabEntry[];
}

/**
 * Does on a page what a reader does: waits for the marks, rests on the first one until its card opens. Takes a picture.
 *
 * @param picture Where the picture goes: a PNG of the page with the open card.
 * @returns `null` if nothing is marked on the page.
 */
export async function showOneCard(browser: ExtensionBrowser, page: Page, picture: string): Promise<Shown | null> {
  const first = await waitUntil('marks', async () => (await readPaintedMarks(page.mainFrame()))[0]).catch(() => null);
  if (first === null) return null;
  const card = await restOnMark(browser, page, first.text);
  writeFileSync(picture, await page.screenshot({ type: 'png' }));
  const { entries } = await askTabSummary(browser, page);
  return { card, entries };
}
