import { describe, expect, it } from 'vitest';
import { readCard, restOnMark, waitForMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitForNoCard } from '../harness/card.ts';
import { readWords, waitForWords } from '../harness/marks.ts';
import { outlast, settle, WELL_PAST_LEAVING } from '../harness/outlast.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

/** Pages that change after they were read. */
export function testChangingPages(on: () => Stage): void {
  describe('a page that changes', () => {
    it('is followed through the views of a single-page application', async () => {
      const page = await on().open('/single-page/page.html');
      await waitForWords(page, ['Two Establishes']);
      await page.click('#go');
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
      await page.evaluate(() => history.back());
      await waitForWords(page, ['Two Establishes']);
    });

    it('is followed as a feed grows', async () => {
      const page = await on().openBody('<main><article><p>On the Two Upholds.</p></article></main>');
      await waitForWords(page, ['Two Upholds']);
      const append = (text: string) =>
        page.evaluate((words) => {
          const article = document.createElement('article');
          article.append(Object.assign(document.createElement('p'), { textContent: words }));
          document.querySelector('main')?.append(article);
        }, text);
      await append('More on the Two Upholds.');
      await append('And on the Fengqiao model.');
      await waitForWords(page, ['Two Upholds', 'Two Upholds', 'Fengqiao model']);
      await page.evaluate(() => document.querySelector('article')?.remove());
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
    });

    it('loses a mark whose text changes, and only that', async () => {
      const page = await on().openBody('<p id="a">On the Two Upholds.</p><p>On the Fengqiao model.</p>');
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
      await page.evaluate(() => {
        (document.querySelector('#a')?.firstChild as Text).data = 'On the Two Uphills.';
      });
      await waitForWords(page, ['Fengqiao model']);
      await page.evaluate(() => {
        (document.querySelector('#a')?.firstChild as Text).data = 'On the Two Upholds again.';
      });
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
    });

    it('joins words that a removal brings together', async () => {
      const page = await on().openBody('<p>The Two <s>or three</s> Upholds.</p><p>On the Fengqiao model.</p>');
      await waitForWords(page, ['Fengqiao model']);
      await page.evaluate(() => document.querySelector('s')?.remove());
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
    });

    it('is read where it unfolds', async () => {
      const page = await on().openBody(
        '<p>On the Fengqiao model.</p><details><summary>More</summary><p>On the Two Upholds.</p></details>',
      );
      await waitForWords(page, ['Fengqiao model']);
      await page.click('summary');
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
    });

    it('meets its first cue late', async () => {
      const stage = on();
      const page = await stage.open(stage.site.put({ body: pageOf('<p>Nothing yet.</p>', 'A page') }));
      await settle(page);
      await page.evaluate(() => document.querySelector('p')?.append(' The Communist Party on the Two Upholds.'));
      await waitForWords(page, ['Two Upholds']);
    });

    it('closes the card whose words are gone', async () => {
      const stage = on();
      const page = await stage.openBody('<p>On the Two Upholds.</p>');
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(() => document.querySelector('p')?.remove());
      await waitForNoCard(stage.browser, page);
    });

    it('keeps the card open while it changes elsewhere', async () => {
      const stage = on();
      const page = await stage.openBody('<p>On the Two Upholds.</p><ul></ul>');
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(() => document.querySelector('ul')?.append('On the Fengqiao model.'));
      await waitForMark(page.mainFrame(), 'Fengqiao model');
      await outlast(page, WELL_PAST_LEAVING);
      expect((await readCard(stage.browser, page.mainFrame()))?.heading).toBe('Two Upholds');
    });

    it('is not fought when it clears the highlights, and is marked again when the reader scrolls', async () => {
      const page = await on().openBody('<p>On the Two Upholds.</p><div style="height:3000px"></div>');
      await waitForWords(page, ['Two Upholds']);
      await page.evaluate(() => CSS.highlights.clear());
      await outlast(page, WELL_PAST_LEAVING);
      expect(await readWords(page.mainFrame())).toEqual([]);
      await page.mouse.move(100, 100);
      await page.mouse.wheel({ deltaY: 40 });
      await waitForWords(page, ['Two Upholds']);
    });

    it('is followed after document.write', async () => {
      const page = await on().openBody('<p>On the Two Upholds.</p>');
      await waitForWords(page, ['Two Upholds']);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><p>On the Fengqiao model.</p>');
        document.close();
      });
      await waitForWords(page, ['Fengqiao model']);
    });

    it('comes back from the cache of the browser as it was', async () => {
      const stage = on();
      const page = await stage.openBody('<p>On the Two Upholds.</p>');
      await waitForWords(page, ['Two Upholds']);
      await page.goto(stage.site.put({ body: pageOf('<p>On the Fengqiao model.</p>') }));
      await waitForWords(page, ['Fengqiao model']);
      await page.evaluate(() => history.back());
      await waitForWords(page, ['Two Upholds']);
      await restOnMark(stage.browser, page, 'Two Upholds');
    });
  });

  describe('an open shadow root', () => {
    const SHADOW = '<p>On the <b>Two Upholds</b>.</p>';

    it('is read and explained', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<div><template shadowrootmode="open">${SHADOW}</template></div><p>Fengqiao model.</p>`,
      );
      await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
      const card = await restOnMark(stage.browser, page, 'Two Upholds');
      expect(card.heading).toBe('Two Upholds');
    });

    it('is found where it comes late, with its element', async () => {
      const page = await on().openBody('<p>On the Fengqiao model.</p>');
      await waitForWords(page, ['Fengqiao model']);
      await page.evaluate((html) => {
        const host = document.createElement('x-late');
        host.attachShadow({ mode: 'open' }).innerHTML = html;
        document.body.append(host);
      }, SHADOW);
      await waitForWords(page, ['Fengqiao model', 'Two Upholds']);
      await page.evaluate(() => {
        const text = document.querySelector('x-late')?.shadowRoot?.querySelector('b')?.firstChild as Text;
        text.data = 'Two Establishes';
      });
      await waitForWords(page, ['Fengqiao model', 'Two Establishes']);
    });

    it('is painted by a style of its own', async () => {
      const page = await on().openBody(`<div id="h"><template shadowrootmode="open">${SHADOW}</template></div>`);
      await waitForWords(page, ['Two Upholds']);
      const line = () =>
        page.evaluate(() => {
          const element = document.querySelector('#h')?.shadowRoot?.querySelector('b');
          return getComputedStyle(element as Element, `::highlight(${[...CSS.highlights.keys()][0]})`)
            .textDecorationLine;
        });
      await expect.poll(line).toBe('underline');
    });
  });
}
