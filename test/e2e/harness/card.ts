import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser.ts';
import type { Point } from '../../../scripts/browser/painted-marks.ts';
import { type CardWords, readCard } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** A rectangle in CSS pixels of the frame's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The card's edges; `null` if none is open. */
export function readCardBox(browser: ExtensionBrowser, frame: Frame): Promise<Box | null> {
  return browser.inClosedRoot(frame, (root) => {
    const { left, top, right, bottom } = (root.querySelector('.card') ?? root.host).getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The name of what has the focus in the card; `null` if nothing in it has. */
export function readFocus(browser: ExtensionBrowser, page: Page): Promise<string | null> {
  return browser.inClosedRoot(page.mainFrame(), (root) => {
    const element = root.activeElement;
    return element && (element.getAttribute('aria-label') ?? element.getAttribute('role') ?? element.textContent);
  });
}

/** Where to press a control of the card, named as a reader names it: by its label or its first words. */
export async function pointAtControl(browser: ExtensionBrowser, frame: Frame, name: string): Promise<Point> {
  return waitUntil(`“${name}” in the card`, () =>
    browser.inClosedRoot(
      frame,
      (root, wanted) => {
        const control = [...root.querySelectorAll('button, summary, a')].find(
          (element) =>
            // One of its name may stand in a section that is folded.
            element.checkVisibility() &&
            (element.getAttribute('aria-label') === wanted ||
              element.textContent.replace(/\s+/g, ' ').trim().startsWith(wanted)),
        );
        if (!control) return null;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = control.getBoundingClientRect();
        return { x: x + Math.min(width / 2, 30), y: y + height / 2 };
      },
      name,
    ),
  );
}

/** Presses a control of the card with the pointer. */
export async function pressControl(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  const { x, y } = await pointAtControl(browser, page.mainFrame(), name);
  await page.mouse.click(x, y);
}

/** Waits until a card is open, and of this entry if one is named. */
export function waitForCard(browser: ExtensionBrowser, where: Page | Frame, heading?: string): Promise<CardWords> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  return waitUntil(`a card${heading ? ` “${heading}”` : ''}`, async () => {
    const card = await readCard(browser, frame);
    return card && (heading === undefined || card.heading === heading) ? card : null;
  });
}

/** Waits until no card is open, and nothing of one is left in the page. */
export async function waitForNoCard(browser: ExtensionBrowser, where: Page | Frame): Promise<void> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  await waitUntil('the card to be gone', async () => (await browser.inClosedRoot(frame, () => true)) === null);
}
