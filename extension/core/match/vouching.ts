import type { Needs } from './table-input.ts';
import type { Table } from './table.ts';

/**
 * Beyond a table's cues, evidence is numbered by the entries that vouch for others: first by matches that need nothing,
 * then by matches that need some cue on the page.
 */
export function cueOfEntry(table: Table, entry: number, needs: Exclude<Needs, 'near'>): number {
  return table.cues.length + (needs === 'nothing' ? 0 : table.entryCount) + entry;
}

/** The entry that vouches, and what its match needed; `null` for the number of a cue. */
export function entryOfCue(table: Table, cue: number): { entry: number; needs: Exclude<Needs, 'near'> } | null {
  const number = cue - table.cues.length;
  if (number < 0) return null;
    return number < table.entryCount ? { entry: number, needs: 'nothing' } : { entry: number - table.entryCount, needs: 'page' };
}
