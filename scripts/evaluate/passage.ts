/** A stretch of a passage's text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place that should be marked. */
export interface ExpectedMark extends Span {
  readonly entry: string;
}

/** A place that looks like a mark and should not be one. */
export interface Decoy extends Span {
  readonly why: string;
}

/** One labelled text, which stands for a whole page. */
export interface Passage {
  readonly id: string;
  readonly register: string;
  /** What the page declares; `null` if nothing. */
  readonly lang: 'en' | 'zh-Hans' | 'zh-Hant' | null;
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly ExpectedMark[];
  readonly decoys: readonly Decoy[];
}

/** A mark that a detector has set. */
export interface SetMark extends Span {
  readonly entry: string;
  /** Why, in words; empty where the detector has no reasons. */
  readonly reason: string;
}
