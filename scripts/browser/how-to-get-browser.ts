import { BROWSER_TITLES, type BrowserName } from './browser-name.ts';

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['brew install --cask google-chrome   (or firefox, microsoft-edge)'],
  win32: ['winget install Google.Chrome   (or Mozilla.Firefox; Microsoft Edge is part of Windows)'],
  linux: [
    'sudo apt install chromium       (Debian; or firefox-esr)',
    'sudo dnf install chromium       (Fedora; or firefox)',
    'sudo pacman -S chromium         (Arch; or firefox)',
    'sudo snap install chromium      (Ubuntu; or firefox)',
  ],
};

/**
 * What to do where a browser was not found.
 *
 * @param wanted What was asked for: a browser's name or a path; `null` if any would have done.
 */
export function sayHowToGetBrowser(wanted: string | null, platform: NodeJS.Platform): string {
  const missing =
    wanted === null
      ? 'No browser was found: Chromium, Google Chrome, Microsoft Edge or Firefox is needed.'
      : `${BROWSER_TITLES[wanted as BrowserName] ?? wanted} was not found.`;
  return [
    missing,
    'To get one:',
    ...(COMMANDS[platform] ?? []).map((command) => `  ${command}`),
    '  https://www.google.com/chrome/   https://www.mozilla.org/firefox/   https://www.microsoft.com/edge',
    'One that stands elsewhere: npm start -- --browser <path of the program>',
  ].join('\n');
}
