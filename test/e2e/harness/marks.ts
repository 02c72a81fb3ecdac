import type { Frame, Page } from 'puppeteer-core';
import { type PaintedMark, readPaintedMarks } from '../../../scripts/browser/painted-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** The words of the marks painted in a frame, in document order; without the wash under an open card. */
export async function readWords(frame: Frame): Promise<readonly string[]> {
  return (await readMarks(frame)).map(({ text }) => text);
}

export async function readMarks(frame: Frame): Promise<readonly PaintedMark[]> {
  return (await readPaintedMarks(frame)).filter(({ kind }) => kind !== 'open');
}

/**
 * Waits until exactly these words are marked.
 *
 * @throws Error that names what was marked instead.
 */
export async function waitForWords(where: Page | Frame, wanted: readonly string[]): Promise<void> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  let seen: readonly string[] = [];
  await waitUntil('the marks', async () => {
    seen = await readWords(frame);
    return seen.join('\n') === wanted.join('\n');
  }).catch(() => {
    throw new Error(`marked: ${seen.join(' | ') || 'nothing'}; wanted: ${wanted.join(' | ') || 'nothing'}`);
  });
}
