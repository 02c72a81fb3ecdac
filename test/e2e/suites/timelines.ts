import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { pressControl } from '../harness/card.ts';
import type { Stage } from '../harness/stage.ts';

/** The life of a term, in the card. */
export function testTimelines(on: () => Stage): void {
  describe('the card', () => {
    it('draws how often official documents have the entry, and says it', async () => {
      const { browser, openBody } = on();
      const page = await openBody('<p>They spoke of the great rejuvenation of the Chinese nation.</p>');
      await restOnMark(browser, page, 'great rejuvenation of the Chinese nation');
      await pressControl(browser, page, 'More');
      await pressControl(browser, page, 'In official documents');
      await waitUntil('the charts', () =>
        browser.inClosedRoot(page.mainFrame(), (root) => root.querySelector('details[open] .timeline') !== null),
      );
      const charts = await browser.inClosedRoot(page.mainFrame(), (root) =>
        [...root.querySelectorAll('.timeline svg')].map((svg) => ({
          said: svg.closest('section')?.querySelector('figure + p')?.textContent,
          documents: svg.querySelectorAll('rect').length,
          isSeen: svg.getBoundingClientRect().height > 20,
        })),
      );
      expect(charts).toEqual([
        expect.objectContaining({ documents: 12, isSeen: true }),
        expect.objectContaining({ documents: 53, isSeen: true }),
      ]);
      for (const { said } of charts ?? [])
        expect(said).toMatch(/^In \d+ of the \d+ documents at hand, \d{4} to \d{4}: first in that of \d{4}/);
    });
  });
}
