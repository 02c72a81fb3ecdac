import { type ByteWriter, writeByte } from './bytes.ts';
import { LONG_FROM, RAW, SHORT_FROM, SHORT_UNITS, TEXT_OF_BYTE } from './text-code.ts';

/** Bytes of pieces and literals, the longest first. */
const LONGEST_FIRST: readonly number[] = [...TEXT_OF_BYTE.keys()]
  .filter((byte) => TEXT_OF_BYTE[byte] !== '')
  .sort((a, b) => (TEXT_OF_BYTE[b]?.length ?? 0) - (TEXT_OF_BYTE[a]?.length ?? 0) || a - b);

/** Writes a text; `ranks` are the places of the units that the table lists. */
export function writeText(writer: ByteWriter, text: string, ranks: ReadonlyMap<number, number>): void {
  for (let at = 0; at < text.length; ) {
    const piece = LONGEST_FIRST.find((byte) => text.startsWith(TEXT_OF_BYTE[byte] ?? '', at));
    if (piece !== undefined) {
      writeByte(writer, piece);
      at += TEXT_OF_BYTE[piece]?.length ?? 1;
      continue;
    }
    const unit = text.charCodeAt(at++);
    const rank = ranks.get(unit);
    if (rank === undefined) {
      for (const byte of [RAW, unit >>> 8, unit & 0xff]) writeByte(writer, byte);
    } else if (rank < SHORT_UNITS) {
      writeByte(writer, SHORT_FROM + rank);
    } else {
      writeByte(writer, LONG_FROM + ((rank - SHORT_UNITS) >>> 8));
      writeByte(writer, (rank - SHORT_UNITS) & 0xff);
    }
  }
}
