import { fold } from '../text/fold.ts';
import type { TableInput } from '../match/table-input.ts';

function hasHan(folded: string): boolean {
  return /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]/.test(folded);
}

/** Whether `words` stands in `form` as whole words. */
function holdsWords(form: string, words: string): boolean {
  return ` ${form} `.includes(` ${words} `);
}

/**
 * The words by which a page without anything to show is told, derived from what a table is compiled from: the gate's
 * strong and weak cues, and the forms that are shown without any cue (English ones: Han text is a cue by itself). All
 * folded, sorted; forms that hold another one are left out.
 */
export function deriveCueWords(input: TableInput): readonly string[] {
  const cues = input.cues
    .filter((cue) => cue.strength === 'strong' || cue.strength === 'weak')
    .flatMap((cue) => cue.forms.map(({ form }) => form));
  const patterns = input.patterns.filter((pattern) => pattern.needs === 'nothing').map(({ form }) => form);
  const forms = new Set([...cues, ...patterns].map((form) => fold(form).text).filter((form) => !hasHan(form)));
  const shortestFirst = [...forms].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const form of shortestFirst) if (!kept.some((words) => holdsWords(form, words))) kept.push(form);
  return kept.sort();
}
