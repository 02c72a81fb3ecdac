import { FIXED_ISE, SPELLINGS } from './spelling-table.ts';

type Side = 'american' | 'british';

function isCapitalized(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function likeOriginal(original: string, lower: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return lower.toUpperCase();
  return isCapitalized(original) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

const SUFFIX = /^([a-z]{2,}[b-df-hj-np-z])(is|iz)(e|es|ed|er|ers|ing|able|ation|ations|ational)$/;

function respellSuffix(lower: string, side: Side): string | null {
  const parts = SUFFIX.exec(lower);
  if (parts === null) return null;
  const [, stem = '', middle = '', ending = ''] = parts;
  if (FIXED_ISE.some((fixed) => `${stem}${middle}`.endsWith(fixed) && isFixed(stem + middle, fixed))) return null;
  return stem + (side === 'american' ? 'iz' : 'is') + ending;
}

/** A fixed stem holds with any prefix that keeps it a word: re-, dis-, un-, over-, micro-. */
function isFixed(stem: string, fixed: string): boolean {
  return ['', 're', 'dis', 'un', 'over', 'micro', 'super'].includes(stem.slice(0, stem.length - fixed.length));
}

function respellListed(lower: string, side: Side): string | null {
  for (const [american, british] of SPELLINGS) {
    const [from, to] = side === 'american' ? [british, american] : [american, british];
    if (from.endsWith('*')) {
      const stem = from.slice(0, -1);
      if (lower.startsWith(stem)) return to.slice(0, -1) + lower.slice(stem.length);
    } else if (lower === from) return to;
  }
  return null;
}

function respell(form: string, side: Side): string {
  return form.replace(/[A-Za-z]+/g, (word) => {
    const lower = word.toLowerCase();
    const other = respellListed(lower, side) ?? respellSuffix(lower, side);
    return other === null || other === lower ? word : likeOriginal(word, other);
  });
}

/** The English form in American and in British spelling, throughout; the form itself is not among them. */
export function varySpelling(form: string): readonly string[] {
  return [respell(form, 'american'), respell(form, 'british')].filter((variant) => variant !== form);
}
