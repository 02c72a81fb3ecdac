import type { Piece } from './walk.ts';

/** A place in a text node: UTF-16 code units from the beginning of its data. */
export interface Place<N> {
  readonly node: N;
  readonly offset: number;
}

/**
 * The way back from a block's text to its text nodes.
 *
 * @param start, end Offsets in the block's text, half-open, `start < end`.
 * @returns The first place and the place after the last character; `null` if the offsets point outside the pieces.
 */
export function locate<N>(
  pieces: readonly Piece<N>[],
  start: number,
  end: number,
): { readonly start: Place<N>; readonly end: Place<N> } | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last) return null;
  return {
    start: { node: first.node, offset: first.from + start - first.start },
    end: { node: last.node, offset: last.from + end - last.start },
  };
}

/** The piece that holds an offset of the block's text. */
export function pieceAt<N>(pieces: readonly Piece<N>[], offset: number): Piece<N> | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return null;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.start + piece.length) low = middle + 1;
    else return piece;
  }
  return null;
}
