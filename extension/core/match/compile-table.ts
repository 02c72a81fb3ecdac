import { getClasses } from '../text/classes.ts';
import { checksum, createWriter, writeByte, writeBytes, writeFixed, writeVarint } from './bytes.ts';
import { writeEntries } from './entry-code.ts';
import { type DraftRow, gatherRows } from './gather-rows.ts';
import { directoryExponent, type KeyRow, rowWidth, writeDirectory } from './key-directory.ts';
import { createKeyFilter, exponentFor } from './key-filter.ts';
import { type RowKey, rowKeyOf } from './row-keys.ts';
import { BODY_FROM, CHECKED_FROM, MAGIC, STRENGTH_CODES, VERSION } from './table-format.ts';
import type { TableInput } from './table-input.ts';
import { rankUnits, writeRows } from './write-rows.ts';

/** What rows are found by, once for every beginning, with the first row that has it. Different beginnings may have one key. */
function gatherKeys(rows: readonly DraftRow[]): readonly (RowKey & KeyRow)[] {
  const keys = new Map<string, RowKey & KeyRow>();
  rows.forEach(({ text }, row) => {
    const rowKey = rowKeyOf(text, getClasses());
    const beginning = `${rowKey.tokens} ${text.slice(0, rowKey.length)}`;
    if (!keys.has(beginning)) keys.set(beginning, { ...rowKey, row });
  });
  return [...keys.values()];
}

/**
 * Compiles patterns and cues into the compact table drawn in `table-format.ts`. The result depends on the input alone.
 * Throws a RangeError if a form folds to nothing or two patterns fold to the same text.
 */
export function compileTable(input: TableInput): Uint8Array {
  const rows = gatherRows(input);
  const keys = gatherKeys(rows);
  const filter = createKeyFilter(keys);
  const exponent = directoryExponent(keys.length);
  const width = rowWidth(rows.length);
  const units = rankUnits(rows);
  const rowBytes = createWriter();
  const runs = writeRows(rowBytes, rows, units);

  const body = createWriter();
  writeBytes(body, filter.pairs);
  writeBytes(body, filter.singles);
  writeDirectory(body, keys, exponent, width);
  for (const run of runs) writeFixed(body, run, 4);
  for (const unit of units) writeFixed(body, unit, 2);
  for (const cue of input.cues) writeByte(body, STRENGTH_CODES.indexOf(cue.strength));
  writeBytes(body, rowBytes.bytes.subarray(0, rowBytes.length));
  const entriesAt = body.length;
  writeEntries(body, input.entries, units);

  const writer = createWriter();
  for (const letter of MAGIC) writeByte(writer, letter.charCodeAt(0));
  writeFixed(writer, VERSION, 2);
  while (writer.length < BODY_FROM) writeByte(writer, 0);
  for (const count of [input.entries.length, input.cues.length, units.length, rows.length]) writeVarint(writer, count);
  writeVarint(writer, exponentFor(filter.pairs.length * 8));
  writeVarint(writer, exponentFor(filter.singles.length * 8));
  writeVarint(writer, exponent);
  writeVarint(writer, entriesAt);
  writeBytes(writer, body.bytes.subarray(0, body.length));

  const bytes = writer.bytes.slice(0, writer.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(12, bytes.length, true);
  view.setUint32(8, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}
