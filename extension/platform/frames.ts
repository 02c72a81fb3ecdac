/** Reaches into the frames of tabs: scripts and styles of the package, injected on demand. */
import browser from 'webextension-polyfill';

/** What the manifest puts into every page. */
export const CONTENT_SCRIPTS = ['browser-polyfill.js', 'content.js'] as const;
export const READER_SCRIPT = 'reader.js';
export const CARD_SCRIPT = 'card.js';

/** The ids of a tab's frames that scripts may run in, the top frame first; empty where none may. */
export async function listFrames(tab: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => true,
    });
    return results.map((result) => result.frameId).sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Runs a packaged script in one frame. Rejects where the browser does not allow it. */
export async function injectScript(tab: number, frame: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
}

/** Adds a style sheet to one frame, beside the page's own and unseen by it. */
export async function injectStyle(tab: number, frame: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css });
}

/** Runs packaged scripts in every frame of every open tab that scripts may run in. */
export async function injectEverywhere(files: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded === true
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [...files] })],
    ),
  );
}
