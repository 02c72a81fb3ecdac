import { isCapital } from '../text/capitals.ts';
import { fold } from '../text/fold.ts';
import type { CueRole } from './table.ts';
import type { CaseRule, PatternInput, TableInput } from './table-input.ts';

/** A row as it is compiled. */
export interface DraftRow {
  readonly text: string;
  pattern: PatternInput | null;
  readonly cues: CueRole[];
  /** Units of `text` that are capitals in the form of a role that cares for them. */
  capitals: readonly number[];
}

function capitalsOf(form: string, text: string, offsets: Int32Array): number[] {
  return Array.from(text, (_, at) => at).filter((at) => isCapital(form.charCodeAt(offsets[at] ?? 0)));
}

/**
 * The rows of a table, in the order of their text (UTF-16 units).
 * Throws a RangeError if a form folds to nothing or two patterns fold to the same text.
 */
export function gatherRows(input: TableInput): readonly DraftRow[] {
  const rows = new Map<string, DraftRow>();
  const rowOf = (form: string, caseRule: CaseRule): DraftRow => {
    const { text, offsets } = fold(form);
    if (text === '') throw new RangeError(`A form folds to nothing: ${JSON.stringify(form)}`);
    const row = rows.get(text) ?? { text, pattern: null, cues: [], capitals: [] };
    if (caseRule !== 'any' && row.capitals.length === 0) row.capitals = capitalsOf(form, text, offsets);
    rows.set(text, row);
    return row;
  };
  for (const pattern of input.patterns) {
    const row = rowOf(pattern.form, pattern.case);
    if (row.pattern !== null) throw new RangeError(`Two patterns fold to ${JSON.stringify(row.text)}`);
    row.pattern = pattern;
  }
  input.cues.forEach((cue, index) => {
    for (const { form, case: caseRule } of cue.forms) {
      const { cues } = rowOf(form, caseRule);
      if (cues.every((other) => other.cue !== index)) cues.push({ cue: index, case: caseRule });
    }
  });
  return [...rows.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}
