/**
 * Keys of token sequences: a rolling 32-bit hash. `startKey` of the first token, `extendKey` for each further one.
 * The multiplier is that of Fibonacci hashing, 2^32 / golden ratio (Knuth, TAOCP 3, 6.4): the high bits are the good ones.
 */
const GOLDEN = 0x9e3779b1 | 0;

/** The key of a sequence of one token. */
export function startKey(tokenHash: number): number {
  return Math.imul(tokenHash ^ (tokenHash >>> 15), GOLDEN);
}

/** The key of a sequence, given the key of all but its last token. */
export function extendKey(key: number, tokenHash: number): number {
  return Math.imul(((key << 5) | (key >>> 27)) ^ tokenHash, GOLDEN);
}
