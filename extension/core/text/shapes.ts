/**
 * Units whose common shape is another unit, or several: letters with accents, ligatures, Roman numerals, CJK radicals and
 * compatibility characters. Source: the Unicode Character Database's decompositions (NFKD of the lower case, accents left
 * out; NFKC for Han). Letters are written out, because asking for 700 normalisations takes longer than a page may wait;
 * the tests hold these tables against `String.prototype.normalize`.
 */

/** Runs of letters: the first unit, and what it and its successors fold to; `.` stands for a unit without an ASCII letter. */
export const LETTER_RUNS: readonly (readonly [first: number, letters: string])[] = [
  [
    0xc0,
    'aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggg' +
      'hh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs',
  ],
  [0x1a0, 'oo.............uu'],
  [
    0x1cd,
    'aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooo' + 'oyy',
  ],
  [
    0x1e00,
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss' +
      'ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee' +
      'iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy',
  ],
  [0x212a, 'ka'],
  [0x2160, 'i...v....x..lcdmi...v....x..lcdm'],
];

/** Units that fold to several letters: the unit, then the letters. */
export const LIGATURES =
  'Ĳij ĳij Ǆdz ǅdz ǆdz Ǉlj ǈlj ǉlj Ǌnj ǋnj ǌnj Ǳdz ǲdz ǳdz Ⅱii Ⅲiii Ⅳiv Ⅵvi Ⅶvii Ⅷviii ' +
  'Ⅸix Ⅺxi Ⅻxii ⅱii ⅲiii ⅳiv ⅵvi ⅶvii ⅷviii ⅸix ⅺxi ⅻxii ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst';

/** First and last unit of each range of Han characters in another shape; their common shape is their NFKC. */
export const HAN_SHAPE_RANGES: readonly number[] = [
  0x2e9f, 0x2e9f, 0x2ef3, 0x2ef3, 0x2f00, 0x2fd5, 0xf900, 0xfa0d, 0xfa10, 0xfa10, 0xfa12, 0xfa12, 0xfa15, 0xfa1e,
  0xfa20, 0xfa20, 0xfa22, 0xfa22, 0xfa25, 0xfa26, 0xfa2a, 0xfa6b, 0xfa6d, 0xfa6d, 0xfa70, 0xface, 0xfad2, 0xfad4,
  0xfad8, 0xfad9,
];

/** Signs with several common shapes: the ideographic comma stands for the comma, one middle dot for all of them. */
export const SIGN_SHAPES: Readonly<Record<string, string>> = {
  ',': '、﹐﹑､︐︑',
  '·': '•‧∙⋅・･',
  '。': '｡︒',
  ';': '﹔',
  ':': '﹕︓',
  '?': '﹖',
  '!': '﹗',
  '(': '﹙︵',
  ')': '﹚︶',
};
