import { type Classes, getClasses } from '../text/classes.ts';
import { readByte, readList, readString, readVarint, type ByteReader } from './bytes.ts';
import { checkTable } from './check-table.ts';
import { directoryBytes, rowWidth } from './key-directory.ts';
import { createRowReader, readRow, type RowsPlace } from './read-rows.ts';
import { KEY_TOKENS, rowKeyOf } from './row-keys.ts';
import type { Bucket, Row, Table } from './table.ts';
import { BODY_FROM, KIND_CODES, ROWS_A_RUN, STRENGTH_CODES, WEIGHTS } from './table-format.ts';
import type { TableEntry } from './table-input.ts';

function readEntries(reader: ByteReader, count: number): readonly TableEntry[] {
  let id = '';
  return Array.from({ length: count }, () => {
    id = id.slice(0, readVarint(reader)) + readString(reader);
    const byte = readByte(reader);
    return {
      id,
      kind: KIND_CODES[byte >>> 2] ?? 'concept',
      weight: WEIGHTS[(byte & 3) - 1] ?? 3,
      for: readList(reader, readVarint),
      against: readList(reader, readVarint),
    };
  });
}

/** The rows that begin with the tokens which the first one begins with. */
function readBucket(place: RowsPlace, first: number, classes: Classes): Bucket {
  const reader = createRowReader(place, first);
  let row = readRow(reader, classes);
  while (row.number < first) row = readRow(reader, classes);
  const { key, tokens, length } = rowKeyOf(row.text, classes);
  const rows = [{ ...row, shared: 0 }];
  if (tokens < KEY_TOKENS) return { key, tokens, rows };
  let before = row.text;
  while (reader.next < place.count) {
    row = readRow(reader, classes);
    const shared = sharedUnits(before, row);
    if (shared < length) break;
    rows.push({ ...row, shared });
    before = row.text;
  }
  return { key, tokens, rows };
}

/** What a row shares with the row before is not written in the first row of a run. */
function sharedUnits(before: string, row: Row): number {
  let { shared } = row;
  while (shared < before.length && before.charCodeAt(shared) === row.text.charCodeAt(shared)) shared++;
  return shared;
}

/**
 * Opens a compiled table. Rows and entries are read from `bytes` when they are asked for, so the array must not change
 * afterwards.
 * Throws a TableError if `bytes` is no table, of another version, cut off or damaged.
 */
export function openTable(bytes: Uint8Array): Table {
  checkTable(bytes);
  const classes = getClasses();
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
  const runsFrom = take(Math.ceil(rowCount / ROWS_A_RUN) * 4);
  const unitsFrom = take(unitCount * 2);
  const cues = Array.from({ length: cueCount }, () => ({ strength: STRENGTH_CODES[readByte(reader)] ?? 'none' }));
  const place: RowsPlace = { bytes, count: rowCount, runsFrom, unitsFrom, rowsFrom: reader.at };

  let entries: readonly TableEntry[] | null = null;
  const buckets = new Map<number, Bucket>();
  const known = new Map<number, Row>();
  const rowAt = (number: number): Row => {
    if (!(number >= 0 && number < rowCount)) throw new RangeError(`The match table has no row ${number}.`);
    let row = known.get(number);
    if (row === undefined) {
      const rows = createRowReader(place, number);
      do row = readRow(rows, classes);
      while (row.number < number);
      known.set(number, row);
    }
    return row;
  };
  return {
    get entries() {
      entries ??= readEntries({ bytes, at: bodyFrom + entriesAt }, entryCount);
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
        bucket = readBucket(place, first, classes);
        buckets.set(first, bucket);
        for (const row of bucket.rows) known.set(row.number, row);
      }
      return bucket;
    },
    rowAt,
    pattern(number) {
      const { pattern } = rowAt(number);
      if (pattern === null) throw new RangeError(`Row ${number} of the match table is no pattern.`);
      return pattern;
    },
  };
}
