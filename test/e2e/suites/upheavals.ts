import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { askTabSummary } from '../../../scripts/browser/tab-summary.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { readWords, waitForWords } from '../harness/marks.ts';
import { outlast, settle, WELL_PAST_LEAVING } from '../harness/outlast.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

/** Takes a good while to read, so that the page can change before its end is reached. */
const LONG = '<p>Nothing of note.</p>'.repeat(20_000);

/** Does something to the page when its first mark is painted: its end has not been read by then. */
function atFirstMark(deed: string): string {
  return `<script>(function wait() { if (CSS.highlights.size === 0) setTimeout(wait); else { ${deed} } })()</script>`;
}

/** How often each entry is on the page, once all of it has been read. */
async function countWhenRead(stage: Stage, page: Page): Promise<Readonly<Record<string, number>>> {
  let entries: readonly { readonly id: string; readonly count: number }[] = [];
  await waitUntil('the page to be read', async () => {
    const summary = await askTabSummary(stage.browser, page);
    entries = summary.entries;
    return summary.state === 'on';
  });
  await page.bringToFront();
  await settle(page);
  entries = (await askTabSummary(stage.browser, page)).entries;
  return Object.fromEntries(entries.map(({ id, count }) => [id, count]));
}

/** Pages that change while they are read, or in ways that leave no ordinary trace. */
export function testUpheavals(on: () => Stage): void {
  describe('while it is being read, a page', () => {
    it('that changes further on has nothing read twice', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<p>On the Fengqiao model.</p>${LONG}<div id="late">On the Two Upholds.</div>${atFirstMark(
          "document.querySelector('#late').append(document.createElement('p'), ' Again: the Two Establishes.')",
        )}`,
      );
      await waitForWords(page, ['Fengqiao model']);
      expect(await countWhenRead(stage, page)).toEqual({
        'fengqiao-model': 1,
        'two-upholds': 1,
        'two-establishes': 1,
      });
    });

    it('that takes out a part is read past it', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<p>On the Fengqiao model.</p><main>${LONG}</main><aside>Away.</aside><footer>On the Two Upholds.</footer>` +
          atFirstMark("document.querySelector('aside').remove()"),
      );
      await waitForWords(page, ['Fengqiao model']);
      expect(await countWhenRead(stage, page)).toEqual({ 'fengqiao-model': 1, 'two-upholds': 1 });
    });

    it('that takes out the part where the reading is, is read past it', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<p>On the Fengqiao model.</p><main>${LONG}</main><footer>On the Two Upholds.</footer>` +
          atFirstMark("document.querySelector('main').remove()"),
      );
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
    });
  });

  describe('after a page was read', () => {
    it('shadow trees inside what changes are not read twice', async () => {
      const stage = on();
      const page = await stage.openBody(
        '<div id="a">On the Fengqiao model. <x-host><template shadowrootmode="open"><p>On the Two Upholds.</p></template></x-host></div>',
      );
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
      await page.evaluate(() => document.querySelector('#a')?.append(' The Two Establishes.'));
      await waitForWords(page, ['Fengqiao model', 'Two Upholds', 'Two Establishes']);
      expect(await countWhenRead(stage, page)).toMatchObject({ 'two-upholds': 1 });
    });

    it('a part that changes inside another that changes is not read twice', async () => {
      const stage = on();
      const page = await stage.openBody('<div>On the Fengqiao model. <p>On the Two Upholds.</p></div>');
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
      await page.evaluate(() => {
        document.querySelector('div')?.append(' The Two Establishes.');
        document.querySelector('p')?.append(' And so on.');
      });
      await waitForWords(page, ['Fengqiao model', 'Two Upholds', 'Two Establishes']);
      expect(await countWhenRead(stage, page)).toMatchObject({ 'two-upholds': 1 });
    });

    it('text that was hidden is read when it appears', async () => {
      const stage = on();
      const page = await stage.openBody(
        '<p>On the Fengqiao model.</p><section hidden><p>On the Two Upholds.</p></section>',
      );
      await waitForWords(page, ['Fengqiao model']);
      await page.evaluate(() => document.querySelector('section')?.removeAttribute('hidden'));
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
    });

    it('a first cue that was hidden is met when it appears', async () => {
      const { open, site } = on();
      const page = await open(
        site.put({ body: pageOf('<p hidden>The Communist Party on the Two Upholds.</p>', 'A page') }),
      );
      await settle(page);
      await page.evaluate(() => document.querySelector('p')?.removeAttribute('hidden'));
      await waitForWords(page, ['Two Upholds']);
    });

    it('a first cue is met in a title that comes late', async () => {
      const { open, site } = on();
      const page = await open(site.put({ body: '<!doctype html><body><p>On the Two Upholds.</p>' }));
      await settle(page);
      await page.evaluate(() => {
        document.title = 'The Communist Party';
      });
      await waitForWords(page, ['Two Upholds']);
    });

    it('text that becomes an editor loses its marks', async () => {
      const page = await on().openBody('<p>On the Fengqiao model.</p><p id="e">On the Two Upholds.</p>');
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
      await page.evaluate(() => {
        const editor = document.querySelector<HTMLElement>('#e');
        if (editor) editor.contentEditable = 'true';
      });
      await waitForWords(page, ['Fengqiao model']);
    });

    it('a card stays open while other words of its paragraph change', async () => {
      const stage = on();
      const page = await stage.openBody('<p>On the Two Upholds. <span>0</span></p><p id="end"></p>');
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('span, #end')) element.textContent = 'On the Fengqiao model.';
      });
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
      await outlast(page, WELL_PAST_LEAVING);
      expect((await readCard(stage.browser, page.mainFrame()))?.heading).toBe('Two Upholds');
    });

    it('document.open takes neither marks nor cards away', async () => {
      const stage = on();
      const page = await stage.openBody('<p>On the Two Upholds.</p>');
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><p style="margin-top: 200px">On the Fengqiao model.</p>');
        document.close();
      });
      await waitForWords(page, ['Fengqiao model']);
      expect((await restOnMark(stage.browser, page, 'Fengqiao model')).heading).toBe('Fengqiao model');
    });
  });

  it('images and forms that are called like methods of the document and the window change nothing', async () => {
    const stage = on();
    const names =
      'addEventListener removeEventListener dispatchEvent createRange createTreeWalker caretPositionFromPoint body head documentElement title createElementNS ' +
      'adoptedStyleSheets getSelection execCommand activeElement fullscreenElement defaultView prerendering querySelectorAll';
    const clobbers = names
      .split(' ')
      .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`);
    const page = await stage.openBody(`<p>On the Two Upholds.</p>${clobbers.join('')}`);
    // The page's own world is clobbered as well, so what is marked is asked from outside it: by resting on the words.
    await waitUntil('a card', async () => {
      await page.mouse.move(70, 24);
      await page.mouse.move(71, 24);
      return readCard(stage.browser, page.mainFrame());
    });
  });

  it('a page that comes back from the cache has its count on the button', async () => {
    const stage = on();
    const cached = { 'cache-control': 'max-age=60' };
    const page = await stage.openBody('<p>On the Two Upholds.</p>', { headers: cached });
    const first = page.url();
    const badge = () =>
      stage.inOwnPage(async (api, url) => {
        const tab = (await api.tabs.query({})).find((other) => other.url === url);
        return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, first);
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    await page.goto(stage.site.put({ body: pageOf('<p>Nothing here.</p>', 'A page'), headers: cached }));
    await page.evaluate(() => history.back());
    await waitForWords(page, ['Two Upholds']);
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    expect(await readWords(page.mainFrame())).toEqual(['Two Upholds']);
  });
}
