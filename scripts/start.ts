/** `npm start`; see `start/README.md`. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSER_TITLES } from './browser/browser-name.ts';
import { findBrowser } from './browser/find-browser.ts';
import { sayHowToGetBrowser } from './browser/how-to-get-browser.ts';
import { launchWithExtension } from './browser/launch-with-extension.ts';
import { packageFolder, writePackages } from './build/write-package.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { listEntries } from './start/list-entries.ts';
import { hasDisplay, parseOptions, type StartOptions, USAGE } from './start/parse-options.ts';
import { serveFolder } from './start/serve-folder.ts';
import { showOneCard } from './start/show-one-card.ts';
import { untilClosed } from './start/until-closed.ts';

async function start(options: StartOptions): Promise<number> {
  const found = findBrowser(options.browser ?? undefined);
  if (!found) {
    console.error(sayHowToGetBrowser(options.browser, process.platform));
    return 1;
  }
  const headless = options.headless || !hasDisplay(process.platform, process.env);
  console.log('Building …');
  await writePackages(PROJECT_ROOT);

  const sample = options.url === null ? await serveFolder(join(PROJECT_ROOT, 'scripts/start/sample')) : null;
  const address = options.url ?? sample?.address ?? '';
  console.log(`Opening ${address} in ${BROWSER_TITLES[found.name]} (${found.path}) …`);
  const browser = await launchWithExtension({
    ...found,
    folder: packageFolder(PROJECT_ROOT, found.kind),
    headless,
    ...(headless ? { fullAccess: true, viewport: { width: 1100, height: 900 } } : {}),
  });
  try {
    const [opened] = await browser.puppeteer.pages();
    const page = headless || !opened ? await browser.newPage() : opened;
    await page.goto(address);
    if (!headless) {
      console.log('Rest the pointer on an underlined phrase. Close the window, or press Ctrl-C here, to end.');
      await untilClosed(browser);
      return 0;
    }
    mkdirSync(join(PROJECT_ROOT, 'dist'), { recursive: true });
    const picture = join(PROJECT_ROOT, 'dist/start.png');
    const shown = await showOneCard(browser, page, picture);
    if (!shown) {
      console.log('Nothing is marked on this page.');
      return 0;
    }
    const { card, entries } = shown;
    console.log(`\n${card.heading}  ${card.chinese}  ${card.pinyin}\n${card.gist}\n`);
    console.log([`${entries.length} entries on this page:`, ...listEntries(entries)].join('\n'));
    console.log(`\nA picture of the page with the open card: ${relative(process.cwd(), picture)}`);
    return 0;
  } finally {
    await browser.close();
    sample?.close();
  }
}

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (options.help) {
  console.log(USAGE);
} else {
  process.exitCode = await start(options);
}
