import type { Occurrence } from '../protocol/occurrence.ts';

/** Simplified or traditional characters. */
export type Script = Occurrence['script'];

/** The script in which Chinese stands beside words of this language (BCP 47): traditional only where that is written so. */
export function scriptOf(language: string): Script {
  return language === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
}
