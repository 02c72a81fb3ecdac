import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/**
 * Starts a browser, with a profile of its own, and installs the unpacked extension.
 *
 * @throws Error if the browser does not start, or refuses the extension.
 */
export function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  return options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
