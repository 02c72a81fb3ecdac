import type { Table } from './table.ts';
import type { Needs } from './table-input.ts';

/**
 * Beyond a table's cues, evidence is numbered by the entries that vouch: first by matches that need nothing,
 * then by matches that need some cue on the page.
 */
export function cueOfEntry(table: Table, entry: number, needs: Exclude<Needs, 'near'>): number {
  return table.cues.length + (needs === 'nothing' ? 0 : table.entryCount) + entry;
}

/**
 * Whether a hit makes a page one about China: a cue that speaks for it, or a match that needs nothing. What needs such a page
 * itself does not make one.
 */
export function isPageCue(table: Table, cue: number): boolean {
  if (cue >= table.cues.length) return cue < table.cues.length + table.entryCount;
  const strength = table.cues[cue]?.strength;
  return strength === 'sure' || strength === 'strong' || strength === 'weak';
}
