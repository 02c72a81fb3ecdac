import type { RowKey } from './row-keys.ts';

/**
 * Two bitmaps over keys, consulted for every token: one for the pairs of tokens that rows begin with, one for rows of a
 * single token. A bit that is not set ends the matter; a bit that is set may be another key's.
 */
export interface KeyFilter {
  readonly pairs: Uint8Array;
  /** `key >>> pairShift` is the key's bit. */
  readonly pairShift: number;
  readonly singles: Uint8Array;
  readonly singleShift: number;
}

/** Bits a key gets: at eight, one foreign key in eight or nine passes. */
const BITS_A_KEY = 8;

/** The exponent of the smallest power of two that is not below `count`. */
export function exponentFor(count: number): number {
  return 32 - Math.clz32(Math.max(1, count) - 1);
}

function createBits(count: number): { bits: Uint8Array; shift: number } {
  const exponent = Math.max(10, exponentFor(count * BITS_A_KEY));
  return { bits: new Uint8Array(1 << (exponent - 3)), shift: 32 - exponent };
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
}

/** The filter that lets rows with these keys pass. */
export function createKeyFilter(keys: readonly RowKey[]): KeyFilter {
  const pairKeys = new Set(keys.filter(({ tokens }) => tokens > 1).map(({ pairKey }) => pairKey));
  const singleKeys = new Set(keys.filter(({ tokens }) => tokens === 1).map(({ key }) => key));
  const { bits: pairs, shift: pairShift } = createBits(pairKeys.size);
  const { bits: singles, shift: singleShift } = createBits(singleKeys.size);
  for (const key of pairKeys) setBit(pairs, key >>> pairShift);
  for (const key of singleKeys) setBit(singles, key >>> singleShift);
  return { pairs, pairShift, singles, singleShift };
}
