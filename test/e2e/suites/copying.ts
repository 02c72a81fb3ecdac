import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { pointAtControl, pressControl } from '../harness/card.ts';
import { frameOf } from '../harness/frame-of.ts';
import { INSECURE_HOST } from '../harness/proxy.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

const BODY = '<p>The Communist Party on the Fengqiao model.</p><textarea></textarea>';

/** Pastes into the page's text field, as a reader would; returns what arrived. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = '';
  });
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return waitUntil('the pasted text', () => page.$eval('textarea', (field) => field.value));
}

/** What the card copies arrives, wherever the page lets it. */
export function testCopying(on: () => Stage): void {
  describe('copying from the card', () => {
    it.each([
      { where: 'a secure page', host: '127.0.0.1' },
      { where: 'a page over plain http', host: INSECURE_HOST },
    ])('works on $where', async ({ host }) => {
      const stage = on();
      const address = new URL(stage.site.put({ body: pageOf(BODY) }));
      address.hostname = host;
      const page = await stage.open(address.href);
      expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(host === '127.0.0.1');
      await restOnMark(stage.browser, page, 'Fengqiao model');
      await pressControl(stage.browser, page, 'Copy');
      await waitUntil('the card to say so', () =>
        stage.browser.inClosedRoot(page.mainFrame(), (root) => /Copied/.test(root.textContent ?? '')),
      );
      expect(await paste(page)).toBe('枫桥经验 · Fēngqiáo jīngyàn · Fengqiao model');
      await restOnMark(stage.browser, page, 'Fengqiao model');
      await pressControl(stage.browser, page, 'Cite');
      await waitUntil('the card to say so', () =>
        stage.browser.inClosedRoot(page.mainFrame(), (root) => /Copied/.test(root.textContent ?? '')),
      );
      expect(await paste(page)).toMatch(/Fengqiao model.*Tifa/);
    });

    it('works in a frame of another site', async () => {
      const stage = on();
      const inside = stage.otherSite.put({ body: pageOf(BODY) });
      const page = await stage.openBody(
        `<iframe src="${inside}" width="700" height="600"></iframe><textarea></textarea>`,
      );
      const frame = await frameOf(page);
      await restOnMark(stage.browser, page, 'Fengqiao model', { frame });
      const control = await pointAtControl(stage.browser, frame, 'Copy');
      const box = await (await frame.frameElement())?.boundingBox();
      await page.mouse.click(control.x + (box?.x ?? 0), control.y + (box?.y ?? 0));
      await waitUntil('the card to say so', () =>
        stage.browser.inClosedRoot(frame, (root) => /Copied/.test(root.textContent ?? '')),
      );
      expect(await paste(page)).toContain('枫桥经验');
    });

    it('tells a page that listens nothing of what is copied', async () => {
      const stage = on();
      const address = new URL(stage.site.put({ body: pageOf(BODY) }));
      address.hostname = INSECURE_HOST;
      const page = await stage.open(address.href);
      await page.evaluate(() => {
        const heard: string[] = [];
        (globalThis as unknown as { heard: string[] }).heard = heard;
        for (const type of ['copy', 'beforecopy'] as const) {
          addEventListener(
            type,
            (event) => heard.push((event as ClipboardEvent).clipboardData?.getData('text') ?? ''),
            true,
          );
        }
      });
      await restOnMark(stage.browser, page, 'Fengqiao model');
      await pressControl(stage.browser, page, 'Copy');
      expect(await paste(page)).toContain('枫桥经验');
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard.filter((text) => text !== '')).toEqual([]);
    });
  });
}
