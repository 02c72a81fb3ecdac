import { type ByteWriter, readFixedAt, writeFixed } from './bytes.ts';
import { exponentFor } from './key-filter.ts';
import { NARROW_ROWS } from './table-format.ts';

/** A key, and the first row that begins with its tokens. */
export interface KeyRow {
  readonly key: number;
  readonly row: number;
}

/**
 * From keys to rows, where it lies in a table: keys in the order of their high bits, and for each value of those bits
 * where its keys begin. A key keeps its low 8 bits only, as a mark: what a mark proposes is compared exactly anyhow.
 */
export interface KeyDirectory {
  readonly bytes: Uint8Array;
  /** 2^exponent starts and the total, each `width` bytes; then the keys, each a mark and a row. */
  readonly from: number;
  readonly exponent: number;
  /** Bytes of a row's number: 2, or 4 if there are more rows than 16 bits hold. */
  readonly width: number;
}

const MARK_BYTES = 1;

/** Keys of one start, on average. */
const KEYS_A_START = 4;

export function rowWidth(rowCount: number): number {
  return rowCount > NARROW_ROWS ? 4 : 2;
}

/** The exponent of the number of starts for so many keys. */
export function directoryExponent(keyCount: number): number {
  return Math.max(1, exponentFor(keyCount) - Math.log2(KEYS_A_START));
}

function startOf(key: number, exponent: number): number {
  return key >>> (32 - exponent);
}

/** Writes the directory of these keys. Keys may be equal: each finds its row. */
export function writeDirectory(writer: ByteWriter, keys: readonly KeyRow[], exponent: number, width: number): void {
  const sorted = [...keys].sort((a, b) => startOf(a.key, exponent) - startOf(b.key, exponent) || a.row - b.row);
  let at = 0;
  for (let start = 0; start <= 1 << exponent; start++) {
    while (at < sorted.length && startOf(sorted[at]?.key ?? 0, exponent) < start) at++;
    writeFixed(writer, start === 1 << exponent ? sorted.length : at, width);
  }
  for (const { key, row } of sorted) {
    writeFixed(writer, key & 0xff, MARK_BYTES);
    writeFixed(writer, row, width);
  }
}

/** Bytes that the directory at `from` takes. */
export function directoryBytes(bytes: Uint8Array, from: number, exponent: number, width: number): number {
  const starts = ((1 << exponent) + 1) * width;
  return starts + readFixedAt(bytes, from + starts - width, width) * (MARK_BYTES + width);
}

/** The place of the first key that may be this one, for `nextKey`. */
export function firstKey(directory: KeyDirectory, key: number): number {
  const { bytes, from, exponent, width } = directory;
  return readFixedAt(bytes, from + startOf(key, exponent) * width, width);
}

/** The place from `place` on of a key that may be this one, or -1. There may be several: each has to be looked at. */
export function nextKey(directory: KeyDirectory, key: number, place: number): number {
  const { bytes, from, exponent, width } = directory;
  const last = readFixedAt(bytes, from + (startOf(key, exponent) + 1) * width, width);
  const keysFrom = from + ((1 << exponent) + 1) * width;
  for (let at = place; at < last; at++) {
    if (bytes[keysFrom + at * (MARK_BYTES + width)] === (key & 0xff)) return at;
  }
  return -1;
}

/** The row of the key at a place. */
export function rowOfKey(directory: KeyDirectory, place: number): number {
  const { bytes, from, exponent, width } = directory;
  return readFixedAt(bytes, from + ((1 << exponent) + 1) * width + place * (MARK_BYTES + width) + MARK_BYTES, width);
}
