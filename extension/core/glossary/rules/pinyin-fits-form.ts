import { countHan } from '../measure-text.ts';
import { cutPinyin } from '../pinyin-syllables.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** Pinyin reads as marked syllables, and there are as many of them as Han characters in the form. */
export const pinyinFitsForm: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    renditionsOf(entry).flatMap(({ path, rendition: { form, pinyin } }) =>
      pinyin === null ? [] : check(form, pinyin).map((fault) => ({ path: [...path, 'pinyin'], ...fault })),
    ),
  );

function check(form: string, pinyin: string): readonly Omit<Fault, 'path'>[] {
  const words = pinyinWords(form, pinyin);
  const cuts = words.map((word) => ({ word, cut: cutPinyin(word) }));
  const unread = cuts.filter(({ cut }) => cut === null);
  if (unread.length > 0) {
    const mend =
      "use tone marks, ü, and an apostrophe before a syllable that begins with a, o or e (ān'quán → ānquán, chú'è)";
    return unread.map(({ word }) => ({ problem: `${word} cannot be read as pinyin`, mend }));
  }
  const syllables = cuts.reduce((sum, { cut }) => sum + (cut?.length ?? 0), 0);
  const characters = countHan(form);
  if (syllables === characters) return [];
  return [{ problem: `${syllables} syllables for ${characters} characters`, mend: 'make pinyin and form agree' }];
}

/** The words of the pinyin, without what it takes over from the form as it stands (`2035`, `APEC`). */
function pinyinWords(form: string, pinyin: string): readonly string[] {
  return pinyin
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ''))
    .filter((word) => word !== '' && !(/^[\p{Lu}\p{N}]+$/u.test(word) && form.includes(word)));
}
