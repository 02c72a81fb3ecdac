import type { Category, Entry } from '../entry.ts';
import { preferredRendition } from '../preferred-rendition.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'一二三四五六七八九'].map((digit, index) => [digit, index + 1] as const).concat([['两', 2]]),
);
/** A numeral and the measure word that makes a count of it: 两个确立, 五位一体, 八项规定, 十四个坚持, 4个自信; 二十大 is a congress. */
const COUNTED =
  /^[“‘"「『《]*(\d{1,2}|[一二两三四五六七八九]?十?[一二三四五六七八九]?)(?:[个位项种条重点]|(?<!十[一二三四五六七八九]?)大)/u;
/** The same with words before it, which a numbered formula may have: 中央八项规定. */
const COUNTED_WITHIN =
  /(?<!\d)(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[个位项种条重点]|(?<!十[一二三四五六七八九]?)大).*/u;

/**
 * A formula that begins with a number, or a numbered formula that has one, lists its members, as many as the number says.
 * 一个 counts nothing.
 */
export const membersAddUp: Rule = (glossary) => checkEntries(glossary, check);

function check(entry: Entry): readonly Fault[] {
  const form = preferredRendition(entry, 'zh-Hans')?.form ?? '';
  const number = entry.kind === 'formula' ? memberCount(form, entry.category) : null;
  const listed = entry.members.length;
  if (number === null || number < 2 || listed === number) return [];
  const problem = listed === 0 ? `${form} without its members` : `${listed} members of ${form}`;
  return [{ path: ['members'], problem, mend: `list ${number}, checked against the Chinese` }];
}

/**
 * How many members the form of a formula announces, or `null`. Only a numbered formula may have words before its number.
 */
export function memberCount(form: string, category: Category | null): number | null {
  return leadingCount(category === 'numbered-formula' ? (COUNTED_WITHIN.exec(form)?.[0] ?? form) : form);
}

/** The number that a Chinese form begins with, up to 99; `null` if it does not begin with a count. */
export function leadingCount(form: string): number | null {
  const numeral = COUNTED.exec(form)?.[1] ?? '';
  if (numeral === '') return null;
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : [null, numeral];
  const digit = (character: string | undefined, absent: number): number => DIGITS.get(character ?? '') ?? absent;
  return (tens === null ? 0 : 10 * digit(tens, 1)) + digit(units, 0);
}
