/** Reads the package's own files: the only use of `fetch` in the extension, and it cannot name anything else. */
import browser from 'webextension-polyfill';

/** The bytes of a packaged file, or `null` if the package has no such file. */
export async function readPackagedBytes(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Chromium rejects where a file of the package is missing; Firefox answers with a failure.
    return null;
  }
}

/** A packaged JSON file, or `null` if the package has no such file. */
export async function readPackagedJson(path: string): Promise<unknown> {
  const bytes = await readPackagedBytes(path);
  return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
}
