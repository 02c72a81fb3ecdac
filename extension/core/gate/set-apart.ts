import { isCapital } from '../text/capitals.ts';
import { APOSTROPHE, BLANK, type Classes, getClasses, QUOTE } from '../text/classes.ts';

function byteAt(text: string, at: number, classes: Classes): number {
  return at < 0 || at >= text.length ? BLANK : (classes.bytes[text.charCodeAt(at)] as number);
}

function isQuoted(text: string, start: number, end: number, classes: Classes): boolean {
  const before = byteAt(text, start - 1, classes);
  // American style puts the comma or the full stop before the closing mark.
  const after = byteAt(text, /[.,，。]/.test(text.charAt(end)) ? end + 1 : end, classes);
  const isMark = (byte: number): boolean => byte === QUOTE || byte === APOSTROPHE;
  return isMark(before) && isMark(after);
}

/** A gloss in brackets right after the phrase: Chinese characters, or pinyin with its tones. */
const GLOSS_AFTER = /^[”"’'」]?\s?[(（[]\s*[“"「]?(?:[\u3400-\u9fff]|[A-Za-z\s]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])/;
/** The phrase itself as the gloss of the Chinese before it. */
const GLOSS_BEFORE = /[\u3400-\u9fff][”"」》]?\s?[(（[,，]\s?[“"‘']?(?:the |or )?$/;

const WORDS = /[\p{L}\p{N}’']+/gu;
/** Words that titles leave in small letters. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

function isCapitalizedWord(word: string): boolean {
  return isCapital(word.charCodeAt(0));
}

/** The phrase is in capitals and the words around it are not: neither a headline nor the start of a sentence. */
function hasCapitals(text: string, start: number, end: number): boolean {
  const words = (text.slice(start, end).match(WORDS) ?? []).filter((word) => !SMALL.test(word));
  if (words.length < 2 || !words.every(isCapitalizedWord)) return false;
  const before = text.slice(Math.max(0, start - 60), start).match(WORDS) ?? [];
  const after = text.slice(end, end + 60).match(WORDS) ?? [];
  const around = [...before.slice(-3), ...after.slice(0, 3)].filter((word) => /^\p{L}{2,}/u.test(word));
  const small = around.filter((word) => !isCapitalizedWord(word));
  return small.length > around.length / 2;
}

/** Whether something sets an English phrase apart from its sentence: a gloss, quotation marks, or capitals. */
export function isEnglishSetApart(text: string, start: number, end: number): boolean {
  return (
    isQuoted(text, start, end, getClasses()) ||
    GLOSS_AFTER.test(text.slice(end, end + 60)) ||
    GLOSS_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
    hasCapitals(text, start, end)
  );
}

/** Whether quotation marks set a Chinese phrase apart from its sentence. */
export function isChineseSetApart(text: string, start: number, end: number): boolean {
  return isQuoted(text, start, end, getClasses());
}
