import type { Entry } from './entry.ts';
import { preferredRendition } from './preferred-rendition.ts';

/** The preferred English rendition, with its first letter in upper case; the id where there is none. */
export function headwordOf(entry: Entry): string {
  const [first = '', ...rest] = preferredRendition(entry, 'en')?.form ?? entry.id;
  return first.toUpperCase() + rest.join('');
}

/** The preferred Chinese form in each script; an entry without a traditional one has the simplified. */
export function chineseNamesOf(entry: Entry): Readonly<Record<'zh-Hans' | 'zh-Hant', string>> {
  const simplified = preferredRendition(entry, 'zh-Hans')?.form ?? '';
  return { 'zh-Hans': simplified, 'zh-Hant': preferredRendition(entry, 'zh-Hant')?.form ?? simplified };
}
