/** A stretch of a text. Offsets are UTF-16 code units of the original text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pattern found in a text. */
export interface Match extends Span {
  /** Number of the pattern in its table. */
  readonly pattern: number;
}

/**
 * A piece of evidence found in a text. `cue` is an index into the table's cues; beyond them come the entries that vouch
 * for others by a match that needs no context near by, numbered by `cueOfEntry`.
 */
export interface CueHit extends Span {
  readonly cue: number;
  /** The words as the text has them. */
  readonly surface: string;
}

/** What one pass over a text finds. */
export interface Found {
  /** Leftmost first, longest first, without overlaps. */
  readonly matches: readonly Match[];
  /** In the order of their starts. Cues inside a match are among them; they are no evidence for that match. */
  readonly cues: readonly CueHit[];
  /** Number of Han characters. */
  readonly han: number;
}
