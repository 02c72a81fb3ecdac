import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { pressControl, readCardBox, waitForNoCard } from '../harness/card.ts';
import { waitForWords } from '../harness/marks.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

const TEXT = 'On the Two Upholds.';

/** The card is whole in the viewport, and the page did not become wider for it. */
async function expectInView(stage: Stage, page: Page): Promise<void> {
  const box = await readCardBox(stage.browser, page.mainFrame());
  const { width, height, scrolls } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(box).not.toBeNull();
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(width);
  expect(box?.bottom).toBeLessThanOrEqual(height);
  expect(scrolls).toBe(false);
}

/** Whether a press in the middle of the card reaches the card. */
async function expectUsable(stage: Stage, page: Page): Promise<void> {
  await pressControl(stage.browser, page, 'More');
  await waitUntil('the card to unfold', () =>
    stage.browser.inClosedRoot(page.mainFrame(), (root) => root.querySelector('.sections') !== null),
  );
  await pressControl(stage.browser, page, 'Close');
  await waitForNoCard(stage.browser, page);
}

/** How the page is laid out and shown. */
export function testLayout(on: () => Stage): void {
  describe('the card in', () => {
    it.each([
      { name: 'a page from right to left', body: `<div dir="rtl"><p>${TEXT}</p></div>` },
      { name: 'vertical text', body: `<div style="writing-mode:vertical-rl;height:400px"><p>${TEXT}</p></div>` },
      { name: 'the last line of a window', body: `<p style="position:fixed;bottom:0">${TEXT}</p>` },
      { name: 'a corner', body: `<p style="position:fixed;right:0;bottom:0;margin:0">${TEXT}</p>` },
      { name: 'huge letters', body: `<p style="font-size:200px;line-height:1;margin:0">Two Upholds</p>` },
      {
        name: 'a turned and scaled page',
        body: `<div style="transform:rotate(5deg) scale(.8);filter:blur(.2px)"><p>${TEXT}</p></div>`,
      },
      {
        name: 'a page that styles everything',
        body: `<style>*{all:unset!important;display:block!important;opacity:.01!important}</style><p>${TEXT}</p>`,
      },
    ])('$name is whole and usable', async ({ body }) => {
      const stage = on();
      const page = await stage.openBody(body);
      await restOnMark(stage.browser, page, 'Two Upholds');
      if (!body.includes('200px')) await expectInView(stage, page);
      await expectUsable(stage, page);
    });

    it.each([
      { name: '320 pixels', viewport: { width: 320, height: 600 } },
      { name: 'a zoom of 200 %', viewport: { width: 450, height: 350, deviceScaleFactor: 2 } },
    ])('$name is whole and usable', async ({ viewport }) => {
      const stage = on();
      const page = await stage.openBody('');
      await page.setViewport(viewport);
      await page.goto(stage.site.put({ body: pageOf(`<p>${TEXT}</p>`) }));
      await restOnMark(stage.browser, page, 'Two Upholds');
      await expectInView(stage, page);
      await expectUsable(stage, page);
    });

    it('a modal dialog is usable', async () => {
      const stage = on();
      const page = await stage.openBody(`<p>On the Fengqiao model.</p><dialog><p>${TEXT}</p></dialog>`);
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await restOnMark(stage.browser, page, 'Two Upholds');
      await expectInView(stage, page);
      await expectUsable(stage, page);
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    });

    it('a full-screen element is usable', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<section style="background:#fff"><button>Full screen</button><p>${TEXT}</p></section>`,
      );
      await page.evaluate(() => {
        document.querySelector('button')?.addEventListener('click', () => {
          void document.querySelector('section')?.requestFullscreen();
        });
      });
      await page.click('button');
      await waitUntil('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
      await restOnMark(stage.browser, page, 'Two Upholds');
      await expectUsable(stage, page);
    });
  });

  describe('marks', () => {
    const readStyle = (page: Page) =>
      page.evaluate(() => {
        const [name = ''] = [...CSS.highlights.keys()];
        const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
        return { line: style.textDecorationLine, colour: style.textDecorationColor };
      });

    it('are absent in print', async () => {
      const stage = on();
      const page = await stage.openBody(`<p>${TEXT}</p>`);
      await waitForWords(page, ['Two Upholds']);
      await expect.poll(async () => (await readStyle(page)).line).toBe('underline');
      await stage.browser.emulate(page, { medium: 'print' });
      await expect.poll(async () => (await readStyle(page)).line).not.toBe('underline');
      await stage.browser.emulate(page, {});
      await expect.poll(async () => (await readStyle(page)).line).toBe('underline');
    });

    it('are seen in forced colours', async () => {
      const stage = on();
      const page = await stage.openBody(`<p style="font-size:40px">${TEXT}</p>`);
      await waitForWords(page, ['Two Upholds']);
      await expect.poll(async () => (await readStyle(page)).line).toBe('underline');
      await stage.browser.emulate(page, { forcedColors: true });
      await waitUntil('forced colours', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      const clip = { x: 0, y: 0, width: 500, height: 120 };
      const marked = await page.screenshot({ clip });
      await stage.choose({ enabled: false });
      await waitForWords(page, []);
      expect(Buffer.compare(marked, await page.screenshot({ clip }))).not.toBe(0);
      await stage.browser.emulate(page, {});
    });
  });
}
