import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { pressControl } from '../harness/card.ts';
import type { Stage } from '../harness/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A violation in one line. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** axe over the open card and the popup. */
export function testAccessibility(on: () => Stage): void {
  describe('axe finds nothing wrong with', () => {
    it.each([
      { name: 'the card', expanded: false, path: '/news/page.html', words: 'grid-based management' },
      { name: 'the unfolded card', expanded: true, path: '/news/page.html', words: 'grid-based management' },
      {
        name: 'the dark card',
        expanded: true,
        path: '/think-tank/page.html',
        words: 'holistic approach to national security',
      },
    ])('$name', async ({ expanded, path, words }) => {
      const stage = on();
      const page = await stage.open(path);
      await restOnMark(stage.browser, page, words);
      if (expanded) await pressControl(stage.browser, page, 'More');
      const violations = await stage.browser.inClosedRoot(
        page.mainFrame(),
        async (root, source): Promise<Violation[]> => {
          // In this world alone the closed root looks open, so that axe walks into it.
          Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
          // biome-ignore lint/security/noGlobalEval: axe is a text that is to run in this world
          globalThis.eval(source);
          const { axe } = globalThis as unknown as {
            axe: { run(context: unknown): Promise<{ violations: AxeViolation[] }> };
          };
          const { violations: found } = await axe.run(root.host);
          return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
        },
        AXE,
      );
      expect(violations).toEqual([]);
    });

    it('the popup', async () => {
      const page = await on().browser.openOwnPage('popup.html');
      await page.waitForSelector('main');
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
      });
      expect(violations).toEqual([]);
    });
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
