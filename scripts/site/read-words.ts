import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../extension/ui/words.ts';

/** The interface's languages, by their tags, with their folders in `_locales`. */
export const LOCALES: ReadonlyMap<string, string> = new Map([
  ['en', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
]);

/**
 * Words as a browser would look them up.
 *
 * @param locale a folder of `_locales`
 * @throws if the locale lacks a word: a page with a hole is not written
 */
export function readWords(root: string, locale: string): Words {
  const path = join(root, 'extension/public/_locales', locale, 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
  return (key, substitutions = []) => {
    const found = messages[key];
    if (!found) throw new Error(`${path} has no ${key}`);
    return found.message.replace(/\$(\d)/g, (_, digit: string) => {
      const substitution = substitutions[Number(digit) - 1];
      if (substitution === undefined) throw new Error(`${key} needs $${digit}`);
      return substitution;
    });
  };
}
