import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { openSite } from '../harness/site.ts';
import type { Stage } from '../harness/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = join(PROJECT_ROOT, 'dist/site');
/** Pages of every kind. */
const PAGES = [
  'index.html',
  'pinyin.html',
  'chinese.html',
  'subjects.html',
  'sources.html',
  'entries/two-establishes.html',
];

/** Types into the search, and waits for what it finds. */
async function search(page: Page, query: string): Promise<void> {
  await page.waitForSelector('.site-search:not([hidden]) input');
  await page.type('input[type=search]', query);
  await waitUntil('results', () => page.evaluate(() => document.querySelectorAll('[role=option]').length > 0));
}

/** `npm run glossary -- site`, as `npm test` has built it. */
export function testGlossarySite(on: () => Stage): void {
  describe('the site', () => {
    it('opened from a folder, finds an entry by pinyin and opens it from the keyboard', async () => {
      const stage = on();
      const page = await stage.open(pathToFileURL(join(FOLDER, 'index.html')).href);
      await search(page, 'liangge queli');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.querySelector('[aria-selected=true] b')?.textContent)).toBe(
        'Two Affirmations',
      );
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await page.evaluate(() => document.querySelector('h2')?.textContent)).toBe('Two Affirmations');
    });

    it('says that nothing was found, and leaves the results on Escape', async () => {
      const page = await on().open(pathToFileURL(join(FOLDER, 'pinyin.html')).href);
      await search(page, 'security');
      const status = () => page.evaluate(() => document.querySelector('[role=status]')?.textContent);
      expect(await status()).toMatch(/^(?:The first 12 of )?\d+ entries found$/);
      const isHidden = () => page.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.hidden);
      await page.keyboard.press('Escape');
      expect(await isHidden()).toBe(true);
      await page.keyboard.press('ArrowDown');
      await waitUntil('the results to come back', async () => (await isHidden()) === false);
      await page.keyboard.press('Tab');
      await waitUntil('the results to go with the focus', isHidden);
      await page.focus('input[type=search]');
      await page.evaluate(() => {
        const field = document.querySelector('input');
        if (field) field.value = '';
      });
      await page.type('input[type=search]', 'xqzw');
      await waitUntil('the answer', () =>
        page.evaluate(() => document.querySelector('[role=status]')?.textContent === 'Nothing found'),
      );
    });

    it.each(PAGES)(
      '%s fits a small screen, asks for nothing that is not there, and axe finds nothing wrong',
      async (path) => {
        const stage = on();
        const site = await openSite(FOLDER);
        try {
          const page = await stage.browser.newPage();
          await page.setViewport({ width: 320, height: 640 });
          const missing: string[] = [];
          page.on('response', (response) => {
            if (response.status() >= 400) missing.push(response.url());
          });
          await page.goto(`${site.origin}/${path}`);
          const scrolls = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          expect(scrolls).toBe(false);
          expect(missing).toEqual([]);
          await page.evaluate(AXE);
          const violations = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
            return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
          });
          expect(violations).toEqual([]);
        } finally {
          site.close();
        }
      },
    );
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
