import { type Browser, type CDPSession, type Frame, launch } from 'puppeteer-core';
import { type ExtensionBrowser, findPopovers, type LaunchOptions } from './extension-browser.ts';
import { makeProfileFolder } from './profile-folder.ts';
import { waitUntil } from './wait-until.ts';

/** The browser is to call nobody, and ask nothing. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Without the sandbox only where the browser refuses to start with it: as root on Linux. */
const SANDBOX = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts Chromium, Chrome or Edge. The pipe is what lets branded builds take an unpacked extension. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { headless, viewport, proxy, language } = options;
  const profile = makeProfileFolder(options.path);
  const browser = await launch({
    executablePath: options.path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: viewport ?? null,
    ...(options.fullAccess ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(language ? { env: { ...process.env, LANGUAGE: language.replace('-', '_') } } : {}),
    args: [
      ...SANDBOX,
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  }).catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  let id = '';
  const installed: ExtensionBrowser = {
    kind: 'chromium',
    version: await browser.version(),
    puppeteer: browser,
    async install() {
      id = await browser.installExtension(options.folder);
    },
    newPage: () => browser.newPage(),
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openPopup(page) {
      const before = new Set(browser.targets());
      await (await browser.extensions()).get(id)?.triggerAction(page);
      const target = await browser.waitForTarget(
        (other) => !before.has(other) && other.url().includes(`${id}/popup.html`),
      );
      return target.asPage();
    },
    inClosedRoot: (frame, run, ...args) => callOnClosedRoot(frame, String(run), args),
    async runCommand(name) {
      const target = await browser.waitForTarget(
        (other) => other.type() === 'service_worker' && other.url().includes(id),
      );
      const worker = await target.worker();
      await worker?.evaluate(async (command) => {
        const { chrome } = globalThis as unknown as { chrome: CommandsOfWorker };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // Undocumented; real keys never leave the page when they come over the protocol.
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async stopBackground() {
      // A page of the package's origin that runs nothing, and so asks the background nothing.
      const page = await installed.openOwnPage('manifest.json');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      // An event that was under way may start it once more.
      await waitUntil('the background to stop', async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return !(await isWorkerRunning(browser, id));
      });
      await page.close();
    },
    isBackgroundRunning: () => isWorkerRunning(browser, id),
    async emulate(page, { scheme, medium, forcedColors }) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: medium ?? '',
        features: [
          { name: 'prefers-color-scheme', value: scheme ?? '' },
          { name: 'forced-colors', value: forcedColors ? 'active' : '' },
        ],
      });
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

interface CommandsOfWorker {
  readonly tabs: { query(query: object): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
}

/** Whether the extension's worker runs, by the browser's own account: puppeteer's list may hold one that is long gone. */
async function isWorkerRunning(browser: Browser, id: string): Promise<boolean> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(id));
}

/** What puppeteer keeps of a frame for itself: its session (frames of other sites have their own) and its id. */
interface FrameOfProtocol {
  readonly _id: string;
  readonly client: CDPSession;
}

async function callOnClosedRoot<R>(frame: Frame, run: string, args: readonly unknown[]): Promise<R | null> {
  const { client, _id: frameId } = frame as unknown as FrameOfProtocol;
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'reader',
  });
  const { result: popovers } = await client.send('Runtime.evaluate', { expression: `(${findPopovers})()`, contextId });
  if (popovers.objectId === undefined) return null;
  const { result: elements } = await client.send('Runtime.getProperties', {
    objectId: popovers.objectId,
    ownProperties: true,
  });
  for (const { value } of elements) {
    if (value?.subtype !== 'node' || value.objectId === undefined) continue;
    const { node } = await client.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) continue;
    const { object } = await client.send('DOM.resolveNode', {
      backendNodeId: closed.backendNodeId,
      executionContextId: contextId,
    });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
      arguments: args.map((argument) => ({ value: argument })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }
  return null;
}
