import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** The one frame inside a page, once it is there. */
export function frameOf(page: Page): Promise<Frame> {
  return waitUntil('the frame', () => page.frames()[1]);
}
