const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  兩: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** What is counted by in numbered formulas and congresses; before anything else a numeral is part of a word (一步, 十分). */
const MEASURES = '个個箇大项項条條种種届屆位';

const COUNTED = new RegExp(
  `([${Object.keys(DIGITS).join('')}]?十)?([${Object.keys(DIGITS).join('')}])?(?=[${MEASURES}])`,
  'g',
);

function toDigits(form: string): string {
  return form.replace(COUNTED, (counted: string, tens: string | undefined, ones: string | undefined, at: number) => {
    if (counted === '' || /[\d一二三四五六七八九十百千第]/.test(form.charAt(at - 1))) return counted;
    if (tens === undefined) return DIGITS[ones ?? ''] ?? counted;
    const ten = tens.length === 1 ? '1' : (DIGITS[tens.charAt(0)] ?? '1');
    return ten + (DIGITS[ones ?? ''] ?? '0');
  });
}

function toNumerals(form: string): string {
  const traditional = /[個箇項條種屆]/.test(form);
  return form.replace(new RegExp(`(?<!\\d)([2-9])(?=[${MEASURES}])`, 'g'), (digit) => {
    if (digit === '2') return traditional ? '兩' : '两';
    return Object.keys(DIGITS).find((numeral) => DIGITS[numeral] === digit) ?? digit;
  });
}

/**
 * The Chinese form with the numerals before a measure word as digits, and as numerals: 两个确立 gives 2个确立 and 二个确立,
 * 二十大 gives 20大.
 */
export function varyChineseNumerals(form: string): readonly string[] {
  const formal = form.replace(new RegExp(`[两兩](?=[${MEASURES}])`, 'g'), '二');
  return [toDigits(form), toNumerals(form), formal].filter((variant) => variant !== form);
}
