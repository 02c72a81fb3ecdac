import browser from 'webextension-polyfill';

/** Looks up a message of `_locales` in the browser's language. */
export function lookUpWords(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
