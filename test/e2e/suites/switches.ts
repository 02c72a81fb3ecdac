import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { askTabSummary } from '../../../scripts/browser/tab-summary.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { waitForNoCard } from '../harness/card.ts';
import { waitForWords } from '../harness/marks.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

const BODY = '<p>On the Two Upholds.</p>';
const MARKED = ['Two Upholds'];

/** Presses a switch of the popup, named as a reader names it. */
async function pressSwitch(popup: Page, name: string): Promise<void> {
  const control = await popup.waitForSelector(`::-p-aria([name="${name}"][role="switch"])`);
  await control?.click();
}

function readBadge(stage: Stage, page: Page): Promise<string> {
  return stage.inOwnPage(async (api, url) => {
    const tab = (await api.tabs.query({})).find((other) => other.url === url);
    return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
}

/** On and off, and the count on the button. */
export function testSwitches(on: () => Stage): void {
  describe('off and on', () => {
    it('everywhere reaches every open tab at once, and lasts', async () => {
      const stage = on();
      const first = await stage.openBody(BODY);
      await waitForWords(first, MARKED);
      const second = await stage.openBody(BODY);
      await waitForWords(second, MARKED);
      const popup = await stage.browser.openOwnPage('popup.html');
      await pressSwitch(popup, 'Mark pages');
      await first.bringToFront();
      await waitForWords(first, []);
      await waitForWords(second, []);
      await second.bringToFront();
      await second.reload();
      expect((await askTabSummary(stage.browser, second)).state).toBe('off-everywhere');
      await waitForWords(second, []);
      await popup.bringToFront();
      await pressSwitch(popup, 'Mark pages');
      await first.bringToFront();
      await waitForWords(first, MARKED);
      await second.bringToFront();
      await waitForWords(second, MARKED);
    });

    it('for one site leaves the others, and lasts', async () => {
      const stage = on();
      const page = await stage.openBody(BODY);
      await waitForWords(page, MARKED);
      await stage.choose({ sitesOff: ['elsewhere.example'] });
      await page.reload();
      await waitForWords(page, MARKED);
      await stage.choose({ sitesOff: ['127.0.0.1'] });
      await waitForWords(page, []);
      expect((await askTabSummary(stage.browser, page)).state).toBe('off-here');
      await page.bringToFront();
      await page.reload();
      await waitUntil('the reloaded page to know', async () => {
        const { state } = await askTabSummary(stage.browser, page);
        return state === 'off-here';
      });
      await page.bringToFront();
      await waitForWords(page, []);
      await stage.choose({ sitesOff: [] });
      await waitForWords(page, MARKED);
    });

    it('takes an open card with it', async () => {
      const stage = on();
      const page = await stage.openBody(BODY);
      await restOnMark(stage.browser, page, 'Two Upholds');
      await stage.choose({ enabled: false });
      await waitForNoCard(stage.browser, page);
    });
  });

  describe('the popup', () => {
    it('lists what is on the page, switches the site, and jumps to a mark', async () => {
      const stage = on();
      const page = await stage.openBody(`${BODY}<div style="height:3000px"></div><p>On the Fengqiao model.</p>`);
      await waitForWords(page, MARKED);
      await page.bringToFront();
      const popup = await stage.browser.openPopup(page);
      if (popup === null) {
        // Firefox keeps the popup from WebDriver; what it would draw is asked the way it asks.
        const { entries } = await askTabSummary(stage.browser, page);
        expect(entries.map(({ headword }) => headword).sort()).toEqual(['Fengqiao model', 'Two Upholds']);
        return;
      }
      const text = () => popup.evaluate(() => document.body.textContent);
      await expect.poll(text).toContain('Fengqiao model');
      expect(await text()).toContain('2 entries');
      await pressSwitch(popup, 'Mark on 127.0.0.1');
      await waitForWords(page, []);
      await pressSwitch(popup, 'Mark on 127.0.0.1');
      await waitForWords(page, MARKED);
      await (await popup.waitForSelector('::-p-text(Fengqiao model)'))?.click();
      await waitUntil('the page to scroll', () => page.evaluate(() => scrollY > 1000));
    });
  });

  describe('the button', () => {
    it('counts entries, and forgets them on navigation', async () => {
      const stage = on();
      const page = await stage.openBody(`${BODY}<p>The Two Upholds again. The Fengqiao model.</p>`);
      await expect.poll(() => readBadge(stage, page), { timeout: 10_000 }).toBe('2');
      await page.goto(stage.site.put({ body: pageOf('<p>Nothing here.</p>', 'A page') }));
      await expect.poll(() => readBadge(stage, page), { timeout: 10_000 }).toBe('');
    });

    it('counts frames together', async () => {
      const stage = on();
      const frame = stage.site.put({ body: pageOf('<p>On the Fengqiao model.</p>') });
      const page = await stage.openBody(`${BODY}<iframe src="${frame}"></iframe>`);
      await expect.poll(() => readBadge(stage, page), { timeout: 10_000 }).toBe('2');
    });
  });
}
