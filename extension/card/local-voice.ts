import type { Script } from '../ui/script.ts';

/** What is read of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * Chooses a Mandarin voice that speaks on this machine; voices elsewhere would be sent the text.
 *
 * @param voices As the browser lists them; the tag of some is written `zh_CN`.
 * @returns `null` where there is none. Cantonese voices (`yue`, `zh-HK`) are none: pinyin is not how they read.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], script: Script): V | null {
  const mandarin = voices.filter(({ lang, localService }) => {
    const tag = lang.replace('_', '-').toLowerCase();
    return localService && /^(zh|cmn)\b/.test(tag) && !/-(hk|mo)\b/.test(tag);
  });
  const region = script === 'zh-Hant' ? /tw|hant/i : /cn|hans/i;
  return mandarin.find(({ lang }) => region.test(lang)) ?? mandarin[0] ?? null;
}
