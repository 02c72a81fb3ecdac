import { expect, test } from 'vitest';
import { chooseVoice } from '../../extension/card/local-voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['no voices', [], 'zh-Hans', null],
  ['no Chinese voice', ['en-GB', 'ja-JP'], 'zh-Hans', null],
  ['the region of the script', ['zh-TW', 'zh-CN'], 'zh-Hans', 'zh-CN'],
  ['the region of the other script', ['zh-CN', 'zh-TW'], 'zh-Hant', 'zh-TW'],
  ['the other region, rather than none', ['zh-TW'], 'zh-Hans', 'zh-TW'],
  ['tags with an underscore', ['zh_TW', 'zh_CN'], 'zh-Hans', 'zh_CN'],
  ['tags of the language Mandarin', ['cmn-Hans-CN'], 'zh-Hans', 'cmn-Hans-CN'],
  ['a bare tag', ['zh'], 'zh-Hant', 'zh'],
  ['no Cantonese', ['zh-HK', 'yue-CN', 'zh_HK'], 'zh-Hant', null],
] as const)('%s', (_, tags, script, chosen) => {
  expect(
    chooseVoice(
      tags.map((tag) => voice(tag)),
      script,
    )?.lang ?? null,
  ).toBe(chosen);
});

test('a voice that is not on this machine is never chosen', () => {
  expect(chooseVoice([voice('zh-CN', false), voice('zh-TW', false)], 'zh-Hans')).toBeNull();
  expect(chooseVoice([voice('zh-CN', false), voice('zh-TW')], 'zh-Hans')?.lang).toBe('zh-TW');
});
