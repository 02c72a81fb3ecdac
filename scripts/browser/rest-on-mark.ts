import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { type PaintedMark, pointAtMark, readPaintedMarks } from './painted-marks.ts';
import { waitUntil } from './wait-until.ts';

/** What an open card says. */
export interface CardWords {
  /** The headword. */
  readonly heading: string;
  readonly chinese: string;
  readonly pinyin: string;
  readonly gist: string;
  /** What it says of the words on this page; empty where nothing needs saying. */
  readonly here: string;
  /** Everything that is drawn in it. */
  readonly text: string;
}

/** Reads the card that is open in a frame; `null` if none is. */
export function readCard(browser: ExtensionBrowser, frame: Frame): Promise<CardWords | null> {
  return browser.inClosedRoot(frame, (root) => {
    if (!root.host.matches(':popover-open') || !root.querySelector('.frame[data-shown]')) return null;
    // Not before it has faded in.
    if (root.getAnimations().some(({ playState }) => playState === 'running')) return null;
    const [heading, chinese, pinyin, gist, here, card] = ['h2', '.names .zh', '.pinyin', '.gist', '.here', '.card'].map(
      (selector) => {
        const drawn = root.querySelector(selector)?.cloneNode(true) as Element | undefined;
        // The numbers of sources would run into the sentence.
        if (selector !== '.card') for (const number of drawn?.querySelectorAll('button') ?? []) number.remove();
        return (drawn?.textContent ?? '').replace(/\s+/g, ' ').trim();
      },
    );
    return {
      heading: heading ?? '',
      chinese: chinese ?? '',
      pinyin: pinyin ?? '',
      gist: gist ?? '',
      here: here ?? '',
      text: card ?? '',
    };
  });
}

/** Waits until a mark with these words is painted. */
export async function waitForMark(frame: Frame, text: string): Promise<void> {
  let seen: readonly PaintedMark[] = [];
  await waitUntil(`a mark on “${text}”`, async () => {
    seen = await readPaintedMarks(frame);
    return seen.some((mark) => mark.text === text);
  }).catch((error: unknown) => {
    throw new Error(`no mark on “${text}”; marked: ${seen.map((mark) => mark.text).join(' | ') || 'nothing'}`, {
      cause: error,
    });
  });
}

/**
 * Rests the pointer on a mark, as a reader would, until its card is open.
 *
 * @param turn Which of several marks with the same words, from 0.
 */
export async function restOnMark(
  browser: ExtensionBrowser,
  page: Page,
  text: string,
  { frame = page.mainFrame(), turn = 0 }: { readonly frame?: Frame; readonly turn?: number } = {},
): Promise<CardWords> {
  await waitForMark(frame, text);
  const point = await waitUntil(`the place of “${text}”`, () => pointAtMark(frame, text, turn));
  await page.mouse.move(point.x + 1, point.y);
  await page.mouse.move(point.x, point.y);
  return waitUntil(`a card on “${text}”`, () => readCard(browser, frame));
}
