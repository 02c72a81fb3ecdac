import { HAN, type Classes } from '../text/classes.ts';
import { type ByteReader, readByte, readFixedAt, readList, readString, readVarint } from './bytes.ts';
import type { CueRole, Pattern, Row } from './table.ts';
import {
  CASE_CODES,
  LANGUAGE_CODES,
  LONG_FROM,
  NEEDS_CODES,
  RAW,
  ROW_HAS_CAPITALS,
  ROW_HAS_CUES,
  ROW_LONG_SUFFIX,
  ROW_NO_PATTERN,
  ROW_SAME_TRAITS,
  ROWS_A_RUN,
  SHORT_FROM,
  SHORT_UNITS,
  TRAITS_HAVE_BLOCKS,
} from './table-format.ts';

/** Where the rows of a table lie. */
export interface RowsPlace {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly runsFrom: number;
  readonly unitsFrom: number;
  readonly rowsFrom: number;
}

/** Reads row after row; holds what the next row refers back to. */
export interface RowReader extends ByteReader {
  readonly place: RowsPlace;
  next: number;
  text: string;
  pattern: Pattern | null;
}

/** A reader at the beginning of the run that holds a row. */
export function createRowReader(place: RowsPlace, row: number): RowReader {
  const run = Math.floor(row / ROWS_A_RUN);
  const at = place.rowsFrom + readFixedAt(place.bytes, place.runsFrom + run * 4, 4);
  return { bytes: place.bytes, at, place, next: run * ROWS_A_RUN, text: '', pattern: null };
}

function readUnits(reader: RowReader, count: number): string {
  const { bytes, place } = reader;
  let text = '';
  for (let i = 0; i < count; i++) {
    const byte = readByte(reader);
    let unit = byte;
    if (byte === RAW) unit = (readByte(reader) << 8) | readByte(reader);
    else if (byte >= LONG_FROM) {
      const rank = SHORT_UNITS + ((byte - LONG_FROM) << 8) + readByte(reader);
      unit = readFixedAt(bytes, place.unitsFrom + rank * 2, 2);
    } else if (byte >= SHORT_FROM) unit = readFixedAt(bytes, place.unitsFrom + (byte - SHORT_FROM) * 2, 2);
    text += String.fromCharCode(unit);
  }
  return text;
}

function readTraits(reader: ByteReader): Pattern {
  const bits = readByte(reader);
  const hasBlocks = (bits & TRAITS_HAVE_BLOCKS) !== 0;
  return {
    entry: readVarint(reader),
    rendition: readVarint(reader),
    language: LANGUAGE_CODES[bits & 3] ?? 'en',
    needs: NEEDS_CODES[(bits >>> 2) & 3] ?? 'near',
    case: CASE_CODES[(bits >>> 4) & 3] ?? 'any',
    blockedBefore: hasBlocks ? readList(reader, readString) : [],
    blockedAfter: hasBlocks ? readList(reader, readString) : [],
  };
}

function readCueRole(reader: ByteReader): CueRole {
  const role = readVarint(reader);
  return { cue: role >>> 2, case: CASE_CODES[role & 3] ?? 'any' };
}

function readCapitals(reader: ByteReader): number[] {
  let at = 0;
  return readList(reader, readVarint).map((distance) => {
    at += distance;
    return at;
  });
}

function hasHan(text: string, classes: Classes): boolean {
  for (let i = 0; i < text.length; i++) if (classes.bytes[text.charCodeAt(i)] === HAN) return true;
  return false;
}

/** Reads the next row. */
export function readRow(reader: RowReader, classes: Classes): Row {
  const head = readByte(reader);
  const short = head & ROW_LONG_SUFFIX;
  const suffix = short === ROW_LONG_SUFFIX ? readVarint(reader) : short;
  const shared = readVarint(reader);
  reader.text = reader.text.slice(0, shared) + readUnits(reader, suffix);
  const capitals = (head & ROW_HAS_CAPITALS) === 0 ? [] : readCapitals(reader);
  if ((head & (ROW_NO_PATTERN | ROW_SAME_TRAITS)) === 0) reader.pattern = readTraits(reader);
  return {
    number: reader.next++,
    text: reader.text,
    shared,
    pattern: (head & ROW_NO_PATTERN) === 0 ? reader.pattern : null,
    cues: (head & ROW_HAS_CUES) === 0 ? [] : readList(reader, readCueRole),
    capitals,
    hasHan: hasHan(reader.text, classes),
  };
}
