import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { readMarks } from '../harness/marks.ts';
import { settle } from '../harness/outlast.ts';
import type { Stage } from '../harness/stage.ts';

const FOLDER = fileURLToPath(new URL('../../pages', import.meta.url));
const NAMES = readdirSync(FOLDER, { withFileTypes: true }).filter((item) => item.isDirectory());

/** The pages of `test/pages`: what is marked on each, in a window tall enough to hold it. */
export function testTestPages(on: () => Stage): void {
  describe('a page like those of', () => {
    it.each(NAMES.map(({ name }) => ({ name })))('$name', async ({ name }) => {
      const page = await on().browser.newPage();
      await page.setViewport({ width: 1000, height: 3000 });
      await page.goto(`${on().site.origin}/${name}/page.html`);
      const read = async () =>
        (await readMarks(page.mainFrame())).map(({ text, kind, tone }) => `${kind} ${tone}: ${text}`);
      const file = `${FOLDER}/${name}/expected.json`;
      if (process.env.UPDATE_EXPECTED) {
        await waitUntil('marks', async () => (await read()).length > 0);
        await settle(page);
        writeFileSync(file, `${JSON.stringify(await read(), null, 2)}\n`);
        return;
      }
      const wanted = JSON.parse(readFileSync(file, 'utf8')) as string[];
      await waitUntil('the marks', async () => (await read()).length >= wanted.length).catch(() => undefined);
      expect(await read()).toEqual(wanted);
    });
  });
}
