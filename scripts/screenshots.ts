/** `npm run screenshots`: marks and cards in both browsers, light and dark, for the README and for looking at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { launchWithExtension } from './browser/launch-with-extension.ts';
import { restOnMark } from './browser/rest-on-mark.ts';
import { scrollToWords } from './browser/scroll-to-words.ts';
import { TARGETS } from './build/manifest-of.ts';
import { packageFolder, writePackages } from './build/write-package.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { serveFolder } from './start/serve-folder.ts';

const FOLDER = join(PROJECT_ROOT, 'docs/screenshots');
const VIEWPORT = { width: 1000, height: 760 };
/** Pixels by which the words stand above the middle, so that the whole card has room below them. */
const LIFT = 200;
/** What is opened, by the words on the sample article. */
const SHOTS = [
  { name: 'card', words: 'Two Establishes' },
  { name: 'reason', words: 'gray rhinos' },
  { name: 'chinese', words: '以人民安全为宗旨' },
] as const;

await writePackages(PROJECT_ROOT);
mkdirSync(FOLDER, { recursive: true });
const sample = await serveFolder(join(PROJECT_ROOT, 'scripts/start/sample'));
for (const kind of TARGETS) {
  const found = findBrowser(kind);
  if (!found) {
    console.error(`${kind} is not installed; left out`);
    continue;
  }
  const browser = await launchWithExtension({
    ...found,
    folder: packageFolder(PROJECT_ROOT, kind),
    headless: true,
    fullAccess: true,
    viewport: VIEWPORT,
  });
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage();
    await browser.emulate(page, { scheme });
    await page.goto(sample.address);
    for (const { name, words } of SHOTS) {
      await scrollToWords(page, words);
      await page.evaluate(`scrollBy({ top: ${LIFT}, behavior: 'instant' })`);
      await restOnMark(browser, page, words);
      const file = join(FOLDER, `${name}-${kind}-${scheme}.png`);
      writeFileSync(file, await page.screenshot({ type: 'png' }));
      console.log(relative(PROJECT_ROOT, file));
      await page.mouse.move(1, 1);
      await page.keyboard.press('Escape');
    }
    await page.close();
  }
  await browser.close();
}
sample.close();
