import type { Classes } from '../text/classes.ts';
import { createCursor, readToken } from '../text/tokens.ts';
import { extendKey, startKey } from './token-keys.ts';

/** Tokens that a row is found by, at most: three Han characters or words are seldom met by chance, two often are. */
export const KEY_TOKENS = 3;

/** What a row is found by: the key of its first tokens. */
export interface RowKey {
  readonly key: number;
  /** Tokens of the key; fewer than `KEY_TOKENS` if the row has no more. */
  readonly tokens: number;
  /** Units of the row's text that hold those tokens. */
  readonly length: number;
  /** The key of the first two tokens, for the filter; the key itself if there is but one. */
  readonly pairKey: number;
}

/** The key of a folded text of at least one token. */
export function rowKeyOf(text: string, classes: Classes): RowKey {
  const cursor = createCursor(0);
  let key = 0;
  let pairKey = 0;
  let tokens = 0;
  let length = 0;
  while (tokens < KEY_TOKENS && readToken(cursor, text, text.length, classes)) {
    key = tokens === 0 ? startKey(cursor.hash) : extendKey(key, cursor.hash);
    if (tokens < 2) pairKey = key;
    length = cursor.end;
    tokens++;
  }
  return { key, tokens, length, pairKey };
}
