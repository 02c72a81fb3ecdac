import type { CueForm, TableInput } from '../match/table-input.ts';
import { isCapital } from '../text/capitals.ts';
import { fold } from '../text/fold.ts';

function hasHan(folded: string): boolean {
  return /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]/.test(folded);
}

/** The folded form, with its capitals if its case rule asks for them. */
function foldCased({ form, case: caseRule }: CueForm): string {
  const { text, offsets } = fold(form);
  if (caseRule === 'any') return text;
  const isUpper = (at: number): boolean => isCapital(form.charCodeAt(offsets[at] ?? 0));
  return Array.from(text, (unit, at) => (isUpper(at) ? unit.toUpperCase() : unit)).join('');
}

/** The form's tokens, each between two spaces. */
function spaced(form: string): string {
  return ` ${form
    .replace(/[^\p{L}\p{N}' ]/gu, ' $& ')
    .replace(/ +/g, ' ')
    .trim()} `;
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The words by which a page without anything to show is told, derived from what a table is compiled from: the gate's
 * cues that speak for Chinese politics, and the forms that are shown without any cue (English ones: Han text is a cue by itself). All
 * folded, with capitals only where they are asked for; sorted; forms that hold another one are left out.
 */
export function deriveCueWords(input: TableInput): readonly string[] {
  const cues = input.cues.filter(({ strength }) => ['sure', 'strong', 'weak'].includes(strength));
  const patterns = input.patterns.filter(({ needs }) => needs === 'nothing');
  const forms = new Set([...cues.flatMap((cue) => cue.forms), ...patterns].map(foldCased));
  const kept = new Map<string, string>();
  for (const form of [...forms]
    .filter((one) => !hasHan(one))
    .sort((a, b) => a.length - b.length || compareUnits(a, b))) {
    const tokens = spaced(form);
    // What asks for fewer capitals finds more.
    if (![...kept.keys()].some((words) => tokens.includes(words) || tokens.toLowerCase().includes(words))) {
      kept.set(tokens, form);
    }
  }
  return [...kept.values()].sort(compareUnits);
}
