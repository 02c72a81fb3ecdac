import {
  type ByteReader,
  type ByteWriter,
  createWriter,
  readByte,
  readList,
  readVarint,
  writeByte,
  writeBytes,
  writeList,
  writeVarint,
} from './bytes.ts';
import { sharedLength } from './shared-length.ts';
import { ENTRY_HAS_WORDS, KIND_CODES, WEIGHTS } from './table-format.ts';
import type { TableEntry } from './table-input.ts';
import { readText, textOfBuffer } from './text-code.ts';
import { writeText } from './write-text.ts';

/** Ids are parted by hyphens where forms are by spaces; the text code is made for forms. */
function swapHyphens(id: string): string {
  return id.replace(/[- ]/g, (unit) => (unit === '-' ? ' ' : '-'));
}

/** Writes the entries of a table; `units` are those that it lists. */
export function writeEntries(writer: ByteWriter, entries: readonly TableEntry[], units: readonly number[]): void {
  const ranks = new Map(units.map((unit, rank) => [unit, rank]));
  let before = '';
  for (const entry of entries) {
    const id = swapHyphens(entry.id);
    const shared = sharedLength(before, id);
    const suffix = createWriter();
    writeText(suffix, id.slice(shared), ranks);
    const hasWords = entry.for.length + entry.against.length > 0;
    writeVarint(writer, shared);
    writeVarint(writer, suffix.length);
    writeBytes(writer, suffix.bytes.subarray(0, suffix.length));
    writeByte(writer, entry.weight | (KIND_CODES.indexOf(entry.kind) << 2) | (hasWords ? ENTRY_HAS_WORDS : 0));
    if (hasWords) {
      writeList(writer, entry.for, writeVarint);
      writeList(writer, entry.against, writeVarint);
    }
    before = id;
  }
}

const NO_WORDS: readonly number[] = [];

/** Reads the entries of a table; `unitsAt` is where it lists its units. */
export function readEntries(reader: ByteReader, count: number, unitsAt: number): readonly TableEntry[] {
  const text = { units: new Uint16Array(64), length: 0 };
  return Array.from({ length: count }, () => {
    text.length = readVarint(reader);
    const suffix = readVarint(reader);
    readText(reader.bytes, reader.at, reader.at + suffix, unitsAt, text);
    reader.at += suffix;
    const byte = readByte(reader);
    const hasWords = (byte & ENTRY_HAS_WORDS) !== 0;
    return {
      id: swapHyphens(textOfBuffer(text)),
      kind: KIND_CODES[(byte >>> 2) & 3] ?? 'concept',
      weight: WEIGHTS[(byte & 3) - 1] ?? 3,
      for: hasWords ? readList(reader, readVarint) : NO_WORDS,
      against: hasWords ? readList(reader, readVarint) : NO_WORDS,
    };
  });
}
