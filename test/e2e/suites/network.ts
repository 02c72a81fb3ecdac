import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { pressControl, waitForCard } from '../harness/card.ts';
import { settle } from '../harness/outlast.ts';
import type { Stage } from '../harness/stage.ts';

/** What a browser asks for by itself, whatever its switches say. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft)\.(?:com|net|org)$/;

/** No request leaves on the extension's account. */
export function testNetwork(on: () => Stage): void {
  describe('the network', () => {
    it('is not used for reading, opening and following', async () => {
      const stage = on();
      const page = await stage.open('/news/page.html');
      const before = stage.site.log.length;
      await restOnMark(stage.browser, page, 'Fengqiao model');
      await pressControl(stage.browser, page, 'More');
      await pressControl(stage.browser, page, 'Related entries');
      const related = await stage.browser.inClosedRoot(
        page.mainFrame(),
        (root) => root.querySelector('details[open] .entry-link-open b')?.textContent ?? '',
      );
      await pressControl(stage.browser, page, related ?? '');
      await waitForCard(stage.browser, page, related ?? '');
      await settle(page);
      expect(stage.site.log.slice(before)).toEqual([]);
    });

    it('has carried nothing to any other machine in all these tests', () => {
      expect(on().proxy.refused.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
    });
  });
}
