/** Numbers as bytes. Varints are LEB128: seven bits a byte, lowest first, at most 32 bits. */
export interface ByteWriter {
  bytes: Uint8Array;
  length: number;
}

export function createWriter(): ByteWriter {
  return { bytes: new Uint8Array(1024), length: 0 };
}

export function writeByte(writer: ByteWriter, byte: number): void {
  if (writer.length === writer.bytes.length) {
    const grown = new Uint8Array(writer.bytes.length * 2);
    grown.set(writer.bytes);
    writer.bytes = grown;
  }
  writer.bytes[writer.length++] = byte;
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  for (const byte of bytes) writeByte(writer, byte);
}

/** Little-endian, `width` bytes. */
export function writeFixed(writer: ByteWriter, value: number, width: number): void {
  for (let i = 0; i < width; i++) writeByte(writer, (value >>> (8 * i)) & 0xff);
}

export function writeVarint(writer: ByteWriter, value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    writeByte(writer, (rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  writeByte(writer, rest);
}

/** Length and units of a string, each a varint. */
export function writeString(writer: ByteWriter, text: string): void {
  writeVarint(writer, text.length);
  for (let i = 0; i < text.length; i++) writeVarint(writer, text.charCodeAt(i));
}

export function writeList<T>(
  writer: ByteWriter,
  items: readonly T[],
  write: (writer: ByteWriter, item: T) => void,
): void {
  writeVarint(writer, items.length);
  for (const item of items) write(writer, item);
}

export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readByte(reader: ByteReader): number {
  return reader.bytes[reader.at++] as number;
}

export function readVarint(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] as number;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

export function readString(reader: ByteReader): string {
  const units = Array.from({ length: readVarint(reader) }, () => readVarint(reader));
  return String.fromCharCode(...units);
}

const EMPTY: readonly never[] = [];

/** A list; all empty ones are the same array. */
export function readList<T>(reader: ByteReader, read: (reader: ByteReader) => T): readonly T[] {
  const length = readVarint(reader);
  return length === 0 ? EMPTY : Array.from({ length }, () => read(reader));
}

/** Little-endian, `width` bytes. */
export function readFixedAt(bytes: Uint8Array, at: number, width: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return width === 2 ? low : (low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0;
}

/** FNV-1a over the 32-bit little-endian words of `bytes` from `from` on, then over what is left, byte by byte. */
export function checksum(bytes: Uint8Array, from: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = 0x811c9dc5 | 0;
  let at = from;
  for (; at + 4 <= bytes.length; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  for (; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
