import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import type { Stage } from '../harness/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const firstFound = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[role=option] b')?.textContent ?? null);

async function findNothingWrong(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  expect(violations).toEqual([]);
}

/** Looking an entry up in the popup (opened as a page, as Firefox keeps the popup itself from WebDriver), and its page. */
export function testLookup(on: () => Stage): void {
  describe('the lookup', () => {
    it.each([
      ['two establishes', 'Two Affirmations'],
      ['liangge queli', 'Two Affirmations'],
      ['liǎng gè quèlì', 'Two Affirmations'],
      ['lgql', 'Two Affirmations'],
      ['兩個確立', 'Two Affirmations'],
      ['fengqiao', 'Fengqiao model'],
      ['grey rhino', 'Gray rhino'],
      ['holistc aproach', 'Holistic approach to national security'],
    ])('finds %s', async (query, headword) => {
      const page = await on().browser.openOwnPage('popup.html');
      await page.waitForSelector('[role=combobox]:focus');
      await page.keyboard.type(query);
      await waitUntil(`${headword} to be the first`, async () => (await firstFound(page)) === headword);
    });

    it('is worked from the keyboard: found, moved to, opened, left', async () => {
      const page = await on().browser.openOwnPage('popup.html');
      await page.waitForSelector('[role=combobox]:focus');
      await page.keyboard.type('security');
      await waitUntil('results', () => page.evaluate(() => document.querySelectorAll('[role=option]').length > 2));
      await page.keyboard.press('ArrowDown');
      const chosen = await page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        const option = document.getElementById(id);
        return option?.ariaSelected === 'true' ? option.querySelector('b')?.textContent : null;
      });
      expect(chosen).toEqual(expect.any(String));
      await page.keyboard.press('Enter');
      await waitUntil('the entry', () =>
        page.evaluate((wanted) => document.querySelector('h2')?.textContent === wanted, chosen),
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      await page.evaluate(() => document.querySelector<HTMLElement>('.popup-opened-bar button')?.click());
      await page.waitForSelector('[role=combobox]:focus');
      await page.keyboard.press('Escape');
      await waitUntil('the field to be empty', () =>
        page.evaluate(() => document.querySelector('input')?.value === ''),
      );
    });

    it('says so where there is no such entry', async () => {
      const page = await on().browser.openOwnPage('popup.html');
      await page.waitForSelector('[role=combobox]:focus');
      await page.keyboard.type('qwertyuiopasdf');
      await page.waitForSelector('::-p-text(No entry of that name)');
    });

    it('axe finds nothing wrong with what was found, nor with an opened entry', async () => {
      const page = await on().browser.openOwnPage('popup.html');
      await page.waitForSelector('[role=combobox]:focus');
      await page.keyboard.type('two');
      await page.waitForSelector('[role=option]');
      await findNothingWrong(page);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.popup-opened h2');
      await findNothingWrong(page);
    });
  });

  describe('the page of an entry', () => {
    it('has everything open, follows links, and copies what can be shared', async () => {
      const page = await on().browser.openOwnPage('entry.html?id=two-establishes');
      await page.waitForSelector('.sections');
      expect(await page.title()).toContain('Two Affirmations 两个确立');
      expect(await page.evaluate(() => document.querySelectorAll('details:not([open])').length)).toBe(0);
      await page.waitForSelector('::-p-text(tf two-establishes)');
      await findNothingWrong(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.entry-link-open')?.click());
      await waitUntil('the other entry', () => page.evaluate(() => /^\?id=(?!two-establishes)/.test(location.search)));
    });

    it('says so where there is none', async () => {
      const page = await on().browser.openOwnPage('entry.html?q=nonesuch');
      await page.waitForSelector('::-p-text(No entry for “nonesuch”)');
    });
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
