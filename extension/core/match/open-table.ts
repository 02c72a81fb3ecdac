import { getClasses } from '../text/classes.ts';
import { readByte, readVarint } from './bytes.ts';
import { checkTable } from './check-table.ts';
import { readEntries } from './entry-code.ts';
import { directoryBytes, rowWidth } from './key-directory.ts';
import { createRowReader, passRow, type RowReader, type RowsPlace, takeRow } from './read-rows.ts';
import { KEY_TOKENS, rowKeyOf } from './row-keys.ts';
import type { Bucket, Pattern, Row, Table } from './table.ts';
import { BODY_FROM, ROWS_A_RUN, STRENGTH_CODES } from './table-format.ts';
import type { TableEntry } from './table-input.ts';

/** The rows that begin with the tokens which the first one begins with. */
function readBucket(place: RowsPlace, first: number, patterns: Map<number, Pattern>): Bucket {
  const reader = createRowReader(place, first);
  while (reader.next <= first) passRow(reader);
  let row = takeRow(reader, 0, patterns);
  const rows = [row];
  const { key, tokens, length } = rowKeyOf(row.text, getClasses());
  while (tokens === KEY_TOKENS && reader.next < place.count) {
    passRow(reader);
    const shared = sharedUnits(row.text, reader);
    if (shared < length) break;
    row = takeRow(reader, shared, patterns);
    rows.push(row);
  }
  return { key, tokens, rows };
}

/** What a row shares with the row before is not written in the first row of a run. */
function sharedUnits(before: string, reader: RowReader): number {
  const { units, length } = reader.text;
  let { shared } = reader;
  while (shared < before.length && shared < length && before.charCodeAt(shared) === units[shared]) shared++;
  return shared;
}

/**
 * Opens a compiled table. Rows and entries are read from `bytes` when they are asked for, so the array must not change
 * afterwards.
 * Throws a TableError if `bytes` is no table, of another version, cut off or damaged.
 */
export function openTable(bytes: Uint8Array): Table {
  checkTable(bytes);
  const reader = { bytes, at: BODY_FROM };
  const entryCount = readVarint(reader);
  const cueCount = readVarint(reader);
  const unitCount = readVarint(reader);
  const rowCount = readVarint(reader);
  const pairExponent = readVarint(reader);
  const singleExponent = readVarint(reader);
  const exponent = readVarint(reader);
  const entriesAt = readVarint(reader);
  const bodyFrom = reader.at;
  const take = (length: number): number => {
    const from = reader.at;
    reader.at += length;
    return from;
  };
  const pairs = take(1 << (pairExponent - 3));
  const singles = take(1 << (singleExponent - 3));
  const width = rowWidth(rowCount);
  const directoryFrom = take(directoryBytes(bytes, reader.at, exponent, width));
  const runsAt = take(Math.ceil(rowCount / ROWS_A_RUN) * 4);
  const unitsAt = take(unitCount * 2);
  const cues = Array.from({ length: cueCount }, () => ({ strength: STRENGTH_CODES[readByte(reader)] ?? 'none' }));
  const place: RowsPlace = { bytes, count: rowCount, runsAt, unitsAt, rowsAt: reader.at };

  let entries: readonly TableEntry[] | null = null;
  const buckets = new Map<number, Bucket>();
  const patterns = new Map<number, Pattern>();
  const known = new Map<number, Row>();
  const rowAt = (number: number): Row => {
    if (!(number >= 0 && number < rowCount)) throw new RangeError(`No row ${number}.`);
    let row = known.get(number);
    if (row === undefined) {
      const rows = createRowReader(place, number);
      while (rows.next <= number) passRow(rows);
      row = takeRow(rows, rows.shared, patterns);
      known.set(number, row);
    }
    return row;
  };
  return {
    get entries() {
      entries ??= readEntries({ bytes, at: bodyFrom + entriesAt }, entryCount, unitsAt);
      return entries;
    },
    entryCount,
    cues,
    rowCount,
    filter: {
      pairs: bytes.subarray(pairs, pairs + (1 << (pairExponent - 3))),
      pairShift: 32 - pairExponent,
      singles: bytes.subarray(singles, singles + (1 << (singleExponent - 3))),
      singleShift: 32 - singleExponent,
    },
    directory: { bytes, from: directoryFrom, exponent, width },
    bucket(first) {
      let bucket = buckets.get(first);
      if (bucket === undefined) {
        bucket = readBucket(place, first, patterns);
        buckets.set(first, bucket);
        for (const row of bucket.rows) known.set(row.number, row);
      }
      return bucket;
    },
    rowAt,
    pattern(number) {
      const { pattern } = rowAt(number);
      if (pattern === null) throw new RangeError(`Row ${number} is no pattern.`);
      return pattern;
    },
  };
}
