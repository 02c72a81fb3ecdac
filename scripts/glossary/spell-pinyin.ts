import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Spells a simplified Chinese form in pinyin by words, with tone marks and with an apostrophe where a syllable that
 * begins with a, o or e goes on a word (GB/T 16159). What is not Chinese stays. A proposal: which characters make a
 * word, and which of a character's readings is meant, is for the writer to check.
 */
export function spellPinyin(form: string): string {
  const readings = pinyin(form, { type: 'all' });
  const spelled = [...words.segment(form)].map(({ segment }) => {
    const own = readings.splice(0, [...segment].length);
    return own.reduce((word, { origin, pinyin: reading, isZh }) => {
      if (!isZh) return word + origin;
      return word !== '' && /^[aāáǎàoōóǒòeēéěè]/.test(reading) ? `${word}'${reading}` : word + reading;
    }, '');
  });
  return spelled.reduce((line, word) => {
    const isJoined = line === '' || /^[”」』》、，,)）·]/.test(word) || /[“「『《(（·]$/.test(line);
    return isJoined ? line + word : `${line} ${word}`;
  }, '');
}
