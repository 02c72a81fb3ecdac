import type { Words } from './words.ts';

/** The conjunction of Chinese lists, between Latin letters: set off by spaces there, as in the messages. */
const CROWDED = /(?<=[!-~])和(?=[!-~])/g;

/** `A, B and C`, as the interface's language joins a list. */
export function formatList(t: Words, items: readonly string[]): string {
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(items).replace(CROWDED, ' 和 ');
}

/** The same, each item in the language's quotation marks. */
export function formatQuotedList(t: Words, items: readonly string[]): string {
  return formatList(
    t,
    items.map((item) => t('quoted', [item])),
  );
}
