import { findBrowser } from '../browser/find-browser.ts';
import { canInstallPackages, installPackages, missingPackages } from './debian-packages.ts';

/**
 * Makes sure that both browsers are here: on Debian as root installs what is missing, elsewhere says what to install.
 *
 * @returns What is still missing, in words; empty when the tests can run.
 */
export function prepareBrowsers(): string {
  if (canInstallPackages()) {
    const missing = missingPackages();
    if (missing.length > 0) installPackages(missing);
  }
  const absent = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) === null);
  if (absent.length === 0) return '';
  return [
    `The real-browser tests need ${absent.join(' and ')}.`,
    'On Debian or Ubuntu: apt-get install chromium firefox-esr firefox-esr-l10n-zh-cn firefox-esr-l10n-zh-tw fonts-noto-cjk',
    'Elsewhere: Chromium, Chrome or Edge 128 or later, and Firefox 142 or later, in their usual places or on the PATH.',
  ].join('\n');
}
