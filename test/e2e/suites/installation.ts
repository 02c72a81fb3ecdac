import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/browser-name.ts';
import { launchWithExtension } from '../../../scripts/browser/launch-with-extension.ts';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitForWords } from '../harness/marks.ts';
import { openSite } from '../harness/site.ts';
import { launchOptions, pageOf } from '../harness/stage.ts';

/** Tabs that are open when the extension comes. */
export function testInstallation(kind: BrowserKind): void {
  describe('at installation', () => {
    it('open tabs are marked, once', async () => {
      const site = await openSite('.');
      const browser = await launchWithExtension({ ...launchOptions(kind), installLater: true });
      try {
        const page = await browser.newPage();
        await page.goto(site.put({ body: pageOf('<p>On the Two Upholds.</p>') }));
        await browser.install();
        await waitForWords(page, ['Two Upholds']);
        await restOnMark(browser, page, 'Two Upholds');
        // A second copy of the script would have put a second host, and painted under a second name.
        const seen = await page.evaluate(() => ({
          hosts: document.querySelectorAll('[popover]').length,
          names: new Set([...CSS.highlights.keys()].map((name) => name.split('-')[0])).size,
        }));
        expect(seen).toEqual({ hosts: 1, names: 1 });
      } finally {
        await browser.close();
        site.close();
      }
    });
  });
}
