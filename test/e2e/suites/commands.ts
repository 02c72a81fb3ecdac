import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { readFocus, waitForCard, waitForNoCard } from '../harness/card.ts';
import { waitForWords } from '../harness/marks.ts';
import type { Stage } from '../harness/stage.ts';

const BODY =
  '<p><button>Before</button> On the Two Upholds.</p><div style="height:3000px"></div><p>On the Fengqiao model.</p>';

/** Everything without a pointer. */
export function testCommands(on: () => Stage): void {
  describe('by keyboard', () => {
    it('steps through the marks, back, and past the last to the first', async () => {
      const { browser, openBody } = on();
      const page = await openBody(BODY);
      await waitForWords(page, ['Two Upholds']);
      for (const heading of ['Two Upholds', 'Fengqiao model', 'Two Upholds']) {
        await browser.runCommand('next-term');
        await waitForCard(browser, page, heading);
      }
      await browser.runCommand('next-term');
      await waitForCard(browser, page, 'Fengqiao model');
      await browser.runCommand('previous-term');
      await waitForCard(browser, page, 'Two Upholds');
    });

    it('moves the focus into the card, through it, and back to where it was', async () => {
      const { browser, openBody } = on();
      const page = await openBody(BODY);
      await page.focus('button');
      await waitForWords(page, ['Two Upholds']);
      await browser.runCommand('next-term');
      await waitForCard(browser, page, 'Two Upholds');
      await waitUntil('the card to have the focus', async () => (await readFocus(browser, page)) === 'dialog');
      const passed = new Set<string>();
      for (let steps = 0; steps < 12; steps += 1) {
        await page.keyboard.press('Tab');
        const name = await readFocus(browser, page);
        if (name !== null) passed.add(name);
      }
      expect([...passed]).toEqual(expect.arrayContaining(['Keep open', 'Close']));
      await page.keyboard.press('Escape');
      await waitForNoCard(browser, page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Before');
    });

    it('opens More and a related entry by key', async () => {
      const { browser, openBody } = on();
      const page = await openBody('<p>On the Two Upholds.</p>');
      await waitForWords(page, ['Two Upholds']);
      await browser.runCommand('next-term');
      await waitForCard(browser, page, 'Two Upholds');
      const tabTo = (wanted: string) =>
        waitUntil(`the focus on “${wanted}”`, async () => {
          await page.keyboard.press('Tab');
          return (await readFocus(browser, page))?.trim().startsWith(wanted);
        });
      await tabTo('More');
      await page.keyboard.press('Enter');
      await tabTo('Related entries');
      await page.keyboard.press('Enter');
      const related = await waitUntil('a related entry', () =>
        browser.inClosedRoot(
          page.mainFrame(),
          (root) => root.querySelector('details[open] .entry-link-open b')?.textContent,
        ),
      );
      await tabTo(related);
      await page.keyboard.press('Enter');
      await waitForCard(browser, page, related);
    });

    it('Escape closes a card that only the pointer opened', async () => {
      const { browser, openBody } = on();
      const page = await openBody(BODY);
      await waitForWords(page, ['Two Upholds']);
      await browser.runCommand('next-term');
      await waitForCard(browser, page);
      await page.keyboard.press('Escape');
      await waitForNoCard(browser, page);
    });
  });
}
