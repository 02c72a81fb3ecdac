import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pointAtMark } from '../../../scripts/browser/painted-marks.ts';
import { readCard, restOnMark, waitForMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { pointAtControl, pressControl, readCardBox, readFocus, waitForCard, waitForNoCard } from '../harness/card.ts';
import { outlast, settle, WELL_PAST_LEAVING } from '../harness/outlast.ts';
import type { Stage } from '../harness/stage.ts';

const NOWHERE = { x: 890, y: 690 } as const;

/** Presses the words of a mark. */
async function pressMark(page: Page, text: string): Promise<void> {
  await waitForMark(page.mainFrame(), text);
  const point = await waitUntil('the words', () => pointAtMark(page.mainFrame(), text));
  await page.mouse.click(point.x, point.y);
}

/** How many hosts the page has been given since it was asked to count. */
async function countHosts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { hosts: number };
    counted.hosts = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        counted.hosts += [...addedNodes].filter(
          (node) => node instanceof Element && node.hasAttribute('popover'),
        ).length;
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { hosts: number }).hosts);
}

/**
 * Whether a card has taken the focus since it was asked: one that a press opens does, one that only the pointer's rest
 * opens does not.
 */
async function watchForPresses(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { focused: boolean };
    seen.focused = false;
    const look = (): void => {
      seen.focused ||= document.activeElement?.hasAttribute('popover') === true;
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (globalThis as unknown as { focused: boolean }).focused);
}

/** What the card says, and how it opens and closes under the pointer. */
export function testCard(on: () => Stage): void {
  describe('the words of the card', () => {
    it('gives headword, Chinese, pinyin, gist with its sources', async () => {
      const stage = on();
      const page = await stage.open('/news/page.html');
      const card = await restOnMark(stage.browser, page, 'Fengqiao model');
      expect(card.heading).toBe('Fengqiao model');
      expect(card.chinese).toBe('枫桥经验');
      expect(card.pinyin).toBe('Fēngqiáo jīngyàn');
      expect(card.gist.split(' ').length).toBeGreaterThan(8);
      expect(card.here).toBe('');
      await pressControl(stage.browser, page, 'More');
      await pressControl(stage.browser, page, 'Sources');
      const sources = await waitUntil('the sources', async () => {
        const links = await stage.browser.inClosedRoot(page.mainFrame(), (root) =>
          [...root.querySelectorAll<HTMLAnchorElement>('.source a')].map(({ href, rel, target }) => ({
            href,
            rel,
            target,
          })),
        );
        return links && links.length > 0 ? links : null;
      });
      for (const link of sources) {
        expect(link).toEqual({
          href: expect.stringMatching(/^https?:\/\//),
          rel: 'noopener noreferrer',
          target: '_blank',
        });
      }
    });

    it('names whose rendition the page uses, and the official one', async () => {
      const page = await on().open('/wiki/page.html');
      const card = await restOnMark(on().browser, page, 'Total National Security Paradigm');
      expect(card.here).toContain('“Total National Security Paradigm”');
      expect(card.here).toContain('Center for Strategic Translation');
      expect(card.here).toContain('The official English is holistic approach to national security');
    });

    it('says why an ordinary phrase is marked', async () => {
      const page = await on().openBody('<p>Xi Jinping told cadres to watch for every gray rhino.</p>');
      const card = await restOnMark(on().browser, page, 'gray rhino');
      expect(card.here).toContain('An ordinary phrase elsewhere');
      expect(card.here).toContain('“Xi Jinping”');
    });

    it('shows the Chinese of the page’s script', async () => {
      const stage = on();
      const hant = await stage.open('/paper-hant/page.html');
      expect((await restOnMark(stage.browser, hant, '黨的絕對領導')).chinese).toBe('黨的絕對領導');
      const hans = await stage.open('/state-media/page.html');
      expect((await restOnMark(stage.browser, hans, '底线思维')).chinese).toBe('底线思维');
    });

    it('follows the page’s background', async () => {
      const stage = on();
      const page = await stage.open('/think-tank/page.html');
      const tone = () =>
        stage.browser.inClosedRoot(page.mainFrame(), (root) => root.querySelector<HTMLElement>('.card')?.dataset.tone);
      await restOnMark(stage.browser, page, 'holistic approach to national security');
      expect(await tone()).toBe('dark');
      await restOnMark(stage.browser, page, 'Fengqiao experience');
      await waitForCard(stage.browser, page, 'Fengqiao model');
      expect(await tone()).toBe('light');
    });
  });

  describe('the pointer', () => {
    let page: Page;
    beforeEach(async () => {
      page = await on().open('/news/page.html');
    });

    it('opens on resting, closes on leaving, and leaves nothing in the page', async () => {
      const { browser } = on();
      const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
      const before = await elements();
      await restOnMark(browser, page, 'Fengqiao model');
      expect(await elements()).toBe(before + 1);
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await waitForNoCard(browser, page);
      expect(await elements()).toBe(before);
    });

    it('keeps the card open while it is in it', async () => {
      const { browser } = on();
      await restOnMark(browser, page, 'Fengqiao model');
      const { x, y } = await pointAtControl(browser, page.mainFrame(), 'More');
      await page.mouse.move(x, y);
      await outlast(page, WELL_PAST_LEAVING);
      expect((await readCard(browser, page.mainFrame()))?.heading).toBe('Fengqiao model');
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await waitForNoCard(browser, page);
    });

    it('does not open in passing', async () => {
      const { browser } = on();
      const hosts = await countHosts(page);
      await waitForMark(page.mainFrame(), 'grid-based management');
      const point = await waitUntil('the words', () => pointAtMark(page.mainFrame(), 'grid-based management'));
      await page.mouse.move(point.x, point.y);
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await outlast(page, WELL_PAST_LEAVING);
      expect(await hosts()).toBe(0);
      await restOnMark(browser, page, 'Fengqiao model');
      expect(await hosts()).toBe(1);
    });

    it('goes from one mark to the next', async () => {
      const stage = on();
      const other = await stage.openBody(
        '<p>On the Fengqiao model.</p><p style="margin-top:80px">On the Two Upholds.</p>',
      );
      await restOnMark(stage.browser, other, 'Two Upholds');
      const next = await waitUntil('the words', () => pointAtMark(other.mainFrame(), 'Fengqiao model'));
      await other.mouse.move(next.x, next.y);
      await waitForCard(stage.browser, other, 'Fengqiao model');
    });

    it('pins', async () => {
      const { browser } = on();
      await restOnMark(browser, page, 'Fengqiao model');
      await pressControl(browser, page, 'Keep open');
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await page.mouse.click(NOWHERE.x, NOWHERE.y);
      await outlast(page, WELL_PAST_LEAVING);
      expect((await readCard(browser, page.mainFrame()))?.heading).toBe('Fengqiao model');
      await pressControl(browser, page, 'Close');
      await waitForNoCard(browser, page);
    });

    it('follows related entries, and back', async () => {
      const { browser } = on();
      await restOnMark(browser, page, 'Fengqiao model');
      await pressControl(browser, page, 'More');
      await pressControl(browser, page, 'Related entries');
      const related = await waitUntil('a related entry', () =>
        browser.inClosedRoot(
          page.mainFrame(),
          (root) => root.querySelector('details[open] .entry-link-open b')?.textContent,
        ),
      );
      await pressControl(browser, page, related);
      const followed = await waitForCard(browser, page, related);
      expect(followed.here).toBe('');
      await pressControl(browser, page, 'Back');
      await waitForCard(browser, page, 'Fengqiao model');
    });

    it('presses a mark open, with the focus in the card, and Escape gives it back', async () => {
      const { browser } = on();
      await page.focus('input');
      const pressedOpen = await watchForPresses(page);
      await pressMark(page, 'grid-based management');
      await waitForCard(browser, page, 'Grid-based management');
      await waitUntil('the focus in the card', pressedOpen);
      await waitUntil('the focus', () => readFocus(browser, page));
      await page.keyboard.press('Escape');
      await waitForNoCard(browser, page);
    });

    it('closes when something else is pressed', async () => {
      const { browser } = on();
      await pressMark(page, 'grid-based management');
      await waitForCard(browser, page);
      await page.mouse.click(NOWHERE.x, NOWHERE.y);
      await waitForNoCard(browser, page);
    });

    it('leaves a link to the page, and opens over it on resting', async () => {
      const { browser } = on();
      const pressedOpen = await watchForPresses(page);
      await pressMark(page, 'Fengqiao model');
      await waitUntil('the link’s target', () => page.url().endsWith('#fengqiao'));
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await restOnMark(browser, page, 'Fengqiao model');
      expect(await pressedOpen()).toBe(false);
    });

    it('closes when the words scroll away', async () => {
      const { browser } = on();
      await page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('div'), { style: 'height:4000px' })),
      );
      await pressMark(page, 'grid-based management');
      await waitForCard(browser, page);
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await page.mouse.wheel({ deltaY: 3000 });
      await waitForNoCard(browser, page);
    });

    it('opens on a command while the background was asleep', async () => {
      const { browser } = on();
      await waitForMark(page.mainFrame(), 'Fengqiao model');
      await settle(page);
      await browser.stopBackground();
      await restOnMark(browser, page, 'Fengqiao model');
    });
  });

  describe('controls of the page', () => {
    it.each([
      { name: 'a button', body: '<button id="c">The Two Upholds</button>' },
      { name: 'a summary', body: '<details id="c"><summary>The Two Upholds</summary>x</details>' },
      { name: 'a label', body: '<label id="c"><input type="checkbox">The Two Upholds</label>' },
      { name: 'a role', body: '<div id="c" role="button" tabindex="0">The Two Upholds</div>' },
    ])('$name is pressed as ever, and opens no card', async ({ body }) => {
      const stage = on();
      const page = await stage.openBody(`${body}<p>The Fengqiao model.</p>`);
      await page.evaluate(() => {
        document.querySelector('#c')?.addEventListener('click', (event) => {
          if (!event.defaultPrevented) document.title = 'pressed';
        });
      });
      const pressedOpen = await watchForPresses(page);
      await pressMark(page, 'Two Upholds');
      expect(await page.title()).toBe('pressed');
      await page.mouse.move(NOWHERE.x, NOWHERE.y);
      await restOnMark(stage.browser, page, 'Fengqiao model');
      expect(await pressedOpen()).toBe(false);
    });
  });

  it('stands where it is seen whole', async () => {
    const stage = on();
    const page = await stage.open('/news/page.html');
    await restOnMark(stage.browser, page, 'gray rhinos');
    const box = await readCardBox(stage.browser, page.mainFrame());
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(900);
    expect(box?.bottom).toBeLessThanOrEqual(700);
  });
}
