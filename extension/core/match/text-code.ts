import { readFixedAt } from './bytes.ts';

/**
 * How texts of a table are written, byte by byte:
 *
 *   a–z 0–9 space ' , - . and the like   the unit itself (`LITERALS`)
 *   any other byte below 80              a piece of several units (`PIECES`, in the order of these bytes)
 *   80–BF                                unit 0–63 of the table's own list (the most frequent beyond ASCII)
 *   C0–FE and a byte                     unit 64 on
 *   FF and two bytes                     any unit, high byte first
 */
const LITERALS = " &'()+,-./0123456789:?abcdefghijklmnopqrstuvwxyz";

/**
 * Pieces that many forms are made of, found by byte-pair encoding (Gage, 1994) over the inventory's English forms and
 * ordered by what they save. Part of the format: a change needs a new version.
 */
const PIECES: readonly string[] = (
  "'s|ation|the |and |ities| and |e |es|nation|ing |al |ment| of | the |in|tion|on| c|er|secur|en|an|" +
  'ar|of |st|for| comm|ti|is|over|or|ies|ent|al|ity |th|hin|re|s |ic|y |ter|part|ur|res|str|it|le|ed |' +
  'at|ing|ong|il|ac|ol|iti|op| in|de| p|ec|oun|ig|el|ci|si|d |om| s|ro|ir|un|ce|ul|t |tr|ad|em|ab|ver'
).split('|');

export const SHORT_UNITS = 64;
export const SHORT_FROM = 0x80;
export const LONG_FROM = 0xc0;
export const RAW = 0xff;

/** Units of its own that a table can list. */
export const LISTED_UNITS = SHORT_UNITS + 63 * 256;

/** Of each byte below 80 the units it stands for. */
export const TEXT_OF_BYTE: readonly string[] = listTexts();

function listTexts(): string[] {
  const left = [...PIECES];
  return Array.from({ length: SHORT_FROM }, (_, byte) => {
    const unit = String.fromCharCode(byte);
    return LITERALS.includes(unit) ? unit : (left.shift() ?? '');
  });
}

const LONGEST_PIECE = Math.max(...PIECES.map((piece) => piece.length));

/** Whether a unit has no byte in the code itself. */
export function isListedUnit(unit: number): boolean {
  return unit >= SHORT_FROM;
}

/** A text that grows as it is read. */
export interface TextBuffer {
  units: Uint16Array;
  length: number;
}

function makeRoom(buffer: TextBuffer, units: number): void {
  if (buffer.length + units <= buffer.units.length) return;
  const grown = new Uint16Array((buffer.length + units) * 2);
  grown.set(buffer.units);
  buffer.units = grown;
}

/** Reads the text written in `bytes` from `from` to `to` and appends it; `listAt` is where the table lists its units. */
export function readText(bytes: Uint8Array, from: number, to: number, listAt: number, buffer: TextBuffer): void {
  makeRoom(buffer, (to - from) * LONGEST_PIECE);
  const { units } = buffer;
  let { length } = buffer;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < SHORT_FROM) {
      const piece = TEXT_OF_BYTE[byte] as string;
      for (let i = 0; i < piece.length; i++) units[length++] = piece.charCodeAt(i);
    } else if (byte < LONG_FROM) {
      units[length++] = readFixedAt(bytes, listAt + (byte - SHORT_FROM) * 2, 2);
    } else if (byte === RAW) {
      units[length++] = ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      at += 2;
    } else {
      const rank = SHORT_UNITS + ((byte - LONG_FROM) << 8) + (bytes[++at] as number);
      units[length++] = readFixedAt(bytes, listAt + rank * 2, 2);
    }
  }
  buffer.length = length;
}

/** The text in a buffer. */
export function textOfBuffer(buffer: TextBuffer): string {
  // `apply` takes a typed array as it is; spreading it would go through its iterator, unit by unit.
  return String.fromCharCode.apply(null, buffer.units.subarray(0, buffer.length) as unknown as number[]);
}
