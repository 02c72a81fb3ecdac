/** What a parser or a data rule found wrong: where, what, and how to mend it. */
export interface Finding {
  /** The file's kind and id: `entries/two-establishes`. */
  readonly file: string;
  /** Keys and indices from the root of the file to the place: `['designations', 'en', 2, 'whose']`. */
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly mend: string;
}

/** A value, or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };
