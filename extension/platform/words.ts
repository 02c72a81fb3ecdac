import browser from 'webextension-polyfill';

/** Looks up a message of `_locales` in the browser's language. */
export function lookUpWords(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The language the interface is drawn in, as a BCP 47 tag: `en`, `zh-CN`, `zh-TW`. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
