import { pinyin as readingsOf } from 'pinyin-pro';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import type { Finding } from '../../extension/core/glossary/finding.ts';
import { cutPinyin, type Syllable } from '../../extension/core/glossary/pinyin-syllables.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';
import { checkEntries } from '../../extension/core/glossary/rules/rule.ts';

/** 一 and 不 change their tone before others (tone sandhi); both spellings are met. */
const SANDHI: ReadonlyMap<string, readonly string[]> = new Map([
  ['一', ['yī', 'yí', 'yì']],
  ['不', ['bù', 'bú']],
]);

/**
 * A rule that needs a dictionary, so that it cannot live in core: every syllable is a reading of its character. Which of
 * several readings is the right one is for the reader to judge. Forms whose pinyin does not fit at all are left to
 * `pinyinFitsForm`.
 */
export function checkReadings(glossary: Glossary): readonly Finding[] {
  return checkEntries(glossary, (entry) =>
    renditionsOf(entry).flatMap(({ path, rendition: { form, pinyin } }) => {
      const characters = [...form].filter((character) => /\p{Script=Han}/u.test(character));
      const syllables = cutAll(pinyin ?? '');
      if (syllables?.length !== characters.length) return [];
      return characters.flatMap((character, index) => {
        const syllable = syllables[index];
        const readings = SANDHI.get(character) ?? readingsOf(character, { multiple: true, type: 'array' });
        if (!syllable || readings.some((reading) => isSpelled(syllable, reading))) return [];
        const problem = `${character} is not read ${syllable.letters}${syllable.tone === 0 ? '' : syllable.tone}`;
        return [{ path: [...path, 'pinyin'], problem, mend: `one of ${readings.join(', ')}` }];
      });
    }),
  );
}

function cutAll(pinyin: string): readonly Syllable[] | null {
  const cuts = (pinyin.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => cutPinyin(word));
  return cuts.some((cut) => cut === null) ? null : cuts.flatMap((cut) => cut ?? []);
}

/** A syllable in the neutral tone is any reading's. */
function isSpelled({ letters, tone }: Syllable, reading: string): boolean {
  const read = cutPinyin(reading)?.[0];
  return read !== undefined && read.letters === letters && (tone === 0 || read.tone === tone);
}
