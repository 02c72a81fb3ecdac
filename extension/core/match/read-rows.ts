import { type ByteReader, readByte, readFixedAt, readList, readString, readVarint } from './bytes.ts';
import type { CueRole, Pattern, Row } from './table.ts';
import {
  CASE_CODES,
  LANGUAGE_CODES,
  NEEDS_CODES,
  ROW_HAS_CAPITALS,
  ROW_HAS_CUES,
  ROW_LONG_SUFFIX,
  ROW_NO_PATTERN,
  ROW_SAME_TRAITS,
  ROWS_A_RUN,
  TRAITS_HAVE_BLOCKS,
  TRAITS_IN_FULL,
} from './table-format.ts';
import { readText, type TextBuffer, textOfBuffer } from './text-code.ts';

/** Where the rows of a table lie. */
export interface RowsPlace {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly runsAt: number;
  readonly unitsAt: number;
  readonly rowsAt: number;
}

/** Passes over row after row. What it holds describes the row passed last. */
export interface RowReader extends ByteReader {
  readonly place: RowsPlace;
  /** The number of the next row. */
  next: number;
  readonly text: TextBuffer;
  /** Units shared with the row before, as written. */
  shared: number;
  head: number;
  /** Where the capitals, the traits and the cues are written; traits may be those of a row before. */
  capitalsAt: number;
  traitsAt: number;
  cuesAt: number;
}

/** A reader at the beginning of the run that holds a row. */
export function createRowReader(place: RowsPlace, row: number): RowReader {
  const run = Math.floor(row / ROWS_A_RUN);
  const at = place.rowsAt + readFixedAt(place.bytes, place.runsAt + run * 4, 4);
  const text = { units: new Uint16Array(64), length: 0 };
  const next = run * ROWS_A_RUN;
  return { bytes: place.bytes, at, place, next, text, shared: 0, head: 0, capitalsAt: 0, traitsAt: 0, cuesAt: 0 };
}

function skipVarints(reader: ByteReader, count: number): void {
  for (let left = count; left > 0; left--) while (readByte(reader) > 0x7f);
}

function skipTraits(reader: ByteReader): void {
  let hasBlocks = false;
  if (readByte(reader) === TRAITS_IN_FULL) {
    hasBlocks = (readByte(reader) & TRAITS_HAVE_BLOCKS) !== 0;
    skipVarints(reader, 1);
  }
  skipVarints(reader, 1);
  if (!hasBlocks) return;
  readList(reader, readString);
  readList(reader, readString);
}

/** Passes over the next row. */
export function passRow(reader: RowReader): void {
  const head = readByte(reader);
  const short = head & ROW_LONG_SUFFIX;
  const suffix = short === ROW_LONG_SUFFIX ? readVarint(reader) : short;
  reader.head = head;
  reader.shared = readVarint(reader);
  reader.text.length = reader.shared;
  readText(reader.bytes, reader.at, reader.at + suffix, reader.place.unitsAt, reader.text);
  reader.at += suffix;
  reader.capitalsAt = reader.at;
  if ((head & ROW_HAS_CAPITALS) !== 0) skipVarints(reader, readVarint(reader));
  if ((head & (ROW_NO_PATTERN | ROW_SAME_TRAITS)) === 0) {
    reader.traitsAt = reader.at;
    skipTraits(reader);
  }
  reader.cuesAt = reader.at;
  if ((head & ROW_HAS_CUES) !== 0) skipVarints(reader, readVarint(reader));
  reader.next++;
}

const NO_BLOCKS: readonly string[] = [];

function readTraits(reader: ByteReader): Pattern {
  const plain = readByte(reader);
  let bits = plain % LANGUAGE_CODES.length;
  let rendition = Math.floor(plain / LANGUAGE_CODES.length);
  if (plain === TRAITS_IN_FULL) {
    bits = readByte(reader);
    rendition = readVarint(reader);
  } else {
    bits |= (rendition % NEEDS_CODES.length) << 2;
    rendition = Math.floor(rendition / NEEDS_CODES.length);
  }
  const entry = readVarint(reader);
  const hasBlocks = (bits & TRAITS_HAVE_BLOCKS) !== 0;
  return {
    entry,
    rendition,
    language: LANGUAGE_CODES[bits & 3] ?? 'en',
    needs: NEEDS_CODES[(bits >>> 2) & 3] ?? 'near',
    case: CASE_CODES[(bits >>> 4) & 3] ?? 'any',
    blockedBefore: hasBlocks ? readList(reader, readString) : NO_BLOCKS,
    blockedAfter: hasBlocks ? readList(reader, readString) : NO_BLOCKS,
  };
}

function readCueRole(reader: ByteReader): CueRole {
  const role = readVarint(reader);
  return { cue: role >>> 2, case: CASE_CODES[role & 3] ?? 'any' };
}

const NO_CAPITALS: readonly number[] = [];
const NO_CUES: readonly CueRole[] = [];

function readCapitals(reader: ByteReader): readonly number[] {
  let at = 0;
  return readList(reader, readVarint).map((distance) => {
    at += distance;
    return at;
  });
}

/** The row passed last. `patterns` are those read so far, by where their traits are written. */
export function takeRow(reader: RowReader, shared: number, patterns: Map<number, Pattern>): Row {
  const { bytes, head, traitsAt } = reader;
  let pattern: Pattern | null = null;
  if ((head & ROW_NO_PATTERN) === 0) {
    pattern = patterns.get(traitsAt) ?? readTraits({ bytes, at: traitsAt });
    patterns.set(traitsAt, pattern);
  }
  return {
    number: reader.next - 1,
    text: textOfBuffer(reader.text),
    shared,
    pattern,
    cues: (head & ROW_HAS_CUES) === 0 ? NO_CUES : readList({ bytes, at: reader.cuesAt }, readCueRole),
    capitals: (head & ROW_HAS_CAPITALS) === 0 ? NO_CAPITALS : readCapitals({ bytes, at: reader.capitalsAt }),
  };
}
