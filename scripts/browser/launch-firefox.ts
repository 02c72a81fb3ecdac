import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Frame, launch } from 'puppeteer-core';
import { type ExtensionBrowser, findPopovers, type LaunchOptions } from './extension-browser.ts';
import { type FirefoxSession, openFirefoxSession, type RemoteNode } from './firefox-session.ts';
import { makeProfileFolder } from './profile-folder.ts';

/** Starts Firefox. The extension is a temporary one: it goes with the browser, and all sites are granted. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { headless, viewport, language, fullAccess } = options;
  const profile = makeProfileFolder(options.path);
  // The origin of the package's pages, fixed beforehand for any extension: nothing else tells it.
  const origin = randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.path,
    headless,
    defaultViewport: viewport ?? null,
    userDataDir: profile.path,
    ...(fullAccess ? { args: ['--remote-allow-system-access'] } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [idOf(options.folder)]: origin }),
      ...(language ? { 'intl.locale.requested': language, 'intl.accept_languages': language } : {}),
      ...(options.proxy ? proxyPreferences(options.proxy) : {}),
      // A tab that stays open for a reader starts where the reader is sent, not with a tour.
      'browser.aboutwelcome.enabled': false,
      'browser.startup.page': 0,
    },
  }).catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  const session = openFirefoxSession(browser);
  const inBrowser = (run: string, ...args: readonly unknown[]): Promise<unknown> => session.callInBrowser(run, ...args);
  let id = '';
  const installed: ExtensionBrowser = {
    kind: 'firefox',
    version: await browser.version(),
    puppeteer: browser,
    async install() {
      id = await browser.installExtension(options.folder);
    },
    newPage: () => browser.newPage(),
    async openOwnPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${origin}/${path}`;
      // `goto` waits for events that such pages do not send.
      await session.send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'none' });
      await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
      return page;
    },
    // The popup's page is in none of the trees that WebDriver tells of.
    openPopup: async () => null,
    inClosedRoot: (frame, run, ...args) => callOnClosedRoot(session, contextOf(frame), String(run), args),
    async runCommand(name) {
      await inBrowser(RUN_COMMAND, id, name);
    },
    async stopBackground() {
      await inBrowser(`(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()`, id);
    },
    isBackgroundRunning: async () =>
      (await inBrowser(`(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`, id)) === 'running',
    async emulate(_page, { scheme, medium, forcedColors }) {
      await inBrowser(EMULATE, scheme ?? 'none', medium ?? '', forcedColors ? 'active' : 'none');
    },
    async close() {
      await browser.close().finally(() => profile.remove());
    },
  };
  if (!options.installLater) {
    await installed.install().catch(async (error: unknown) => {
      await installed.close();
      throw error;
    });
  }
  return installed;
}

/** The keys of an extension's commands are elements of the window; what a key does is asked of its element. */
const RUN_COMMAND = `(id, name) => {
  const names = Object.keys(WebExtensionPolicy.getByID(id).extension.manifest.commands);
  const keys = document.querySelector('keyset[id^="ext-keyset-id-"]');
  keys.children[names.indexOf(name)].doCommand();
}`;

/** What the developer tools set; all three are of the tab's own. */
const EMULATE = `(scheme, medium, forced) => {
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.prefersColorSchemeOverride = scheme;
  browsingContext.mediumOverride = medium;
  browsingContext.forcedColorsOverride = forced;
}`;

function idOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}: the manifest names no id for Firefox`);
  return id;
}

function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** The id of a frame's context, which puppeteer keeps for itself. */
function contextOf(frame: Frame): string {
  return (frame as unknown as { readonly _id: string })._id;
}

const SANDBOX = 'reader';

async function callOnClosedRoot<R>(
  session: FirefoxSession,
  context: string,
  run: string,
  args: readonly unknown[],
): Promise<R | null> {
  const where = { context, sandbox: SANDBOX };
  const popovers = await session.call({ ...where, run: `() => (${findPopovers})()`, withShadowTrees: true });
  const roots = (popovers.value as readonly RemoteNode[]).map(({ value }) => value.shadowRoot ?? null);
  const closed = roots.find((root) => root?.value.mode === 'closed');
  if (!closed?.sharedId) return null;
  const answer = await session.call({
    ...where,
    run: `async (root, args) => JSON.stringify((await (${run})(root, ...JSON.parse(args))) ?? null)`,
    args: [{ sharedId: closed.sharedId }, { type: 'string', value: JSON.stringify(args) }],
  });
  return JSON.parse(String(answer.value)) as R;
}
