import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Words } from '../../extension/ui/words.ts';

export const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Message {
  readonly message: string;
  readonly description?: string;
}

/** A locale as it is packaged. */
export function readLocale(locale: Locale): Readonly<Record<string, Message>> {
  const path = new URL(`../../extension/public/_locales/${locale}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), 'utf8'));
}

/** Looks words up as a browser does; throws where a browser would show nothing. */
export function speak(locale: Locale): Words {
  const messages = readLocale(locale);
  return (key, substitutions = []) => {
    const found = messages[key];
    if (!found) throw new Error(`${locale} has no ${key}`);
    return found.message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  };
}
