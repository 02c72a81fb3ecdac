import type { Script } from '../../extension/ui/script.ts';
import type { Words } from '../../extension/ui/words.ts';

/** The script in which Chinese stands on pages of this language: traditional only where the language is written so. */
export function scriptOf(t: Words): Script {
  return t('language') === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
}
