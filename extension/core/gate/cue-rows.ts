import type { CaseRule, CueForm } from '../match/table-input.ts';
import type { Cue } from './cues.ts';

/** A cue as the lists write it: English forms, Chinese forms of either script, parted by ` | `. */
export type CueRow = readonly [english: string, chinese: string, why: string];

/** `=` before an English form asks for its capitals, `==` for its small letters, too. */
function readForm(written: string): CueForm {
  const marks = written.length - written.replace(/^=+/, '').length;
  const rule: CaseRule = marks === 0 ? 'any' : marks === 1 ? 'exact' : 'strict';
  return { form: written.slice(marks), case: rule };
}

/** Reads the rows of one list. */
export function readCues(strength: Cue['strength'], rows: readonly CueRow[]): Cue[] {
  return rows.map(([english, chinese, why]) => ({
    strength,
    forms: [...english.split(' | '), ...chinese.split(' | ')].filter((form) => form !== '').map(readForm),
    why,
  }));
}
