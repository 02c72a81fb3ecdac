import type { KeyDirectory } from './key-directory.ts';
import type { KeyFilter } from './key-filter.ts';
import type { CaseRule, CueStrength, PatternInput, TableEntry } from './table-input.ts';

/** What a pattern is a form of, and its rules; what blocks it is folded. `rendition` is `RenditionView.id`. */
export type Pattern = Omit<PatternInput, 'form'>;

/** A cue that a row stands for, and how its letters are compared. */
export interface CueRole {
  readonly cue: number;
  readonly case: CaseRule;
}

/** A folded text with its roles. */
export interface Row {
  /** The row's number, which is the pattern's. */
  readonly number: number;
  readonly text: string;
  /** Units shared with the row before it: a search that came along that row need not compare them again. */
  readonly shared: number;
  readonly pattern: Pattern | null;
  readonly cues: readonly CueRole[];
  /** Units of `text` that are capitals in the form, for the case rules. */
  readonly capitals: readonly number[];
}

/** The rows that begin with the same three tokens, in their order; or the one row of these tokens, if they are fewer. */
export interface Bucket {
  readonly key: number;
  readonly tokens: number;
  readonly rows: readonly Row[];
}

/** An open table. Rows are numbered from 0 in the order of their text; `Match.pattern` is a row's number. */
export interface Table {
  readonly entries: readonly TableEntry[];
  readonly entryCount: number;
  readonly cues: readonly { readonly strength: CueStrength }[];
  readonly rowCount: number;
  /** The pattern of a row that has one, as every `Match.pattern` does; else a RangeError. */
  pattern(row: number): Pattern;
  rowAt(row: number): Row;
  /** What `findMatches` searches by: the filter for keys, the directory that leads from a key to its first row … */
  readonly filter: KeyFilter;
  readonly directory: KeyDirectory;
  /** … and the rows that begin as that row does. */
  bucket(first: number): Bucket;
}
