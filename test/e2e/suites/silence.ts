import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { waitForWords } from '../harness/marks.ts';
import { settle } from '../harness/outlast.ts';
import { pageOf, type Stage } from '../harness/stage.ts';
import { armWitness, hearWitness } from '../harness/witness.ts';

const NOTHING = { changes: [], hosts: 0, highlights: 0, styleSheets: 0 };

/** What a page without hits can see of the extension: nothing. */
export function testSilence(on: () => Stage): void {
  describe('a page without a cue', () => {
    it('sees nothing, and does not wake the background', async () => {
      const stage = on();
      const { browser, site } = stage;
      await browser.stopBackground();
      expect(await browser.isBackgroundRunning()).toBe(false);
      const page = await browser.newPage();
      await armWitness(page);
      await page.goto(site.put({ body: pageOf('<p>A page about gardening.</p>', 'Gardens') }));
      await page.mouse.move(60, 20);
      await settle(page);
      await page.mouse.click(70, 24);
      await settle(page);
      expect(await hearWitness(page)).toEqual(NOTHING);
      expect(await browser.isBackgroundRunning()).toBe(false);
      // The script was there all the time: with the first cue it speaks.
      await page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<p>The Communist Party on the Two Upholds.</p>'),
      );
      await waitForWords(page, ['Two Upholds']);
      await waitUntil('the background to wake', () => browser.isBackgroundRunning());
    });
  });

  describe('a page with a cue and no hit', () => {
    it('sees nothing', async () => {
      const stage = on();
      const page = await stage.browser.newPage();
      await armWitness(page);
      await page.goto(
        stage.site.put({
          body: pageOf('<p>The Communist Party met in Beijing. 北京今天天气很好。</p><p>At the zoo.</p>'),
        }),
      );
      await page.mouse.move(60, 20);
      await settle(page);
      await page.mouse.click(70, 24);
      await page.mouse.wheel({ deltaY: 10 });
      await settle(page);
      expect(await hearWitness(page)).toEqual(NOTHING);
      await page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<p>The Communist Party on the Two Upholds.</p>'),
      );
      await waitForWords(page, ['Two Upholds']);
    });
  });

  describe('a page with hits', () => {
    it('sees no change of its DOM until a card opens', async () => {
      const stage = on();
      const page = await stage.browser.newPage();
      await armWitness(page);
      await page.goto(stage.site.put({ body: pageOf('<p>On the Two Upholds.</p>') }));
      await waitForWords(page, ['Two Upholds']);
      await settle(page);
      const { changes, styleSheets } = await hearWitness(page);
      expect({ changes, styleSheets }).toEqual({ changes: [], styleSheets: 0 });
    });

    it('cannot tell the marks’ names beforehand', async () => {
      const stage = on();
      const names: string[] = [];
      for (let turn = 0; turn < 2; turn += 1) {
        const page = await stage.openBody('<p>On the Two Upholds.</p>');
        await waitForWords(page, ['Two Upholds']);
        names.push(...(await page.evaluate(() => [...CSS.highlights.keys()])));
      }
      expect(new Set(names).size).toBe(2);
      for (const name of names) expect(name).not.toMatch(/tifa/i);
    });
  });
}
