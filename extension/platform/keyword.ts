/** The address bar's keyword: `tf`, a space, and a name. */
import browser from 'webextension-polyfill';
import type { TextPart } from '../core/search/matched-parts.ts';

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string;
  readonly name: readonly TextPart[];
  readonly chinese: string;
  readonly gist: string;
}

export interface Keyword {
  readonly suggest: (query: string) => Promise<readonly Suggestion[]>;
  /** The address, from the root of the package, that a chosen or typed text leads to. */
  readonly choose: (text: string) => Promise<string>;
}

/** Offers suggestions as one types, and opens what is chosen where the browser says: this tab, or a new one. */
export function onKeyword({ suggest, choose }: Keyword, defaultLine: string): void {
  browser.omnibox.setDefaultSuggestion({ description: isMarkedUp() ? escapeMarkup(defaultLine) : defaultLine });
  browser.omnibox.onInputChanged.addListener((text, offer) => {
    void suggest(text).then((found) =>
      offer(found.map(({ content, ...line }) => ({ content, description: describe(line) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void choose(text).then(async (path) => {
      const url = browser.runtime.getURL(path);
      if (disposition === 'currentTab') await browser.tabs.update({ url });
      else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    });
  });
}

function describe({ name, chinese, gist }: Omit<Suggestion, 'content'>): string {
  if (!isMarkedUp()) return `${name.map(({ text }) => text).join('')} ${chinese} · ${gist}`;
  const marked = name.map(({ text, matched }) =>
    matched ? `<match>${escapeMarkup(text)}</match>` : escapeMarkup(text),
  );
  return `${marked.join('')} <url>${escapeMarkup(chinese)}</url> <dim>${escapeMarkup(gist)}</dim>`;
}

/** Chromium reads descriptions as markup; Firefox shows them as they are (MDN, `omnibox.SuggestResult`). */
function isMarkedUp(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}

function escapeMarkup(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
