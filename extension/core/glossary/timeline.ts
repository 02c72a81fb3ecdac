/** Kinds of documents that entries are counted in: one document a year at most, over decades. */
export const SERIES = ['congress-report', 'work-report'] as const;
export type Series = (typeof SERIES)[number];

/** One document of a series; `source` is the id of its record. */
export interface SeriesDocument {
  readonly source: string;
  readonly year: number;
  /** What a reader of the counts should know of it. */
  readonly note: string | null;
}

/** Years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface SeriesPlan {
  /** Oldest first. */
  readonly documents: readonly SeriesDocument[];
  /** Years for which no text is at hand. */
  readonly gaps: readonly YearSpan[];
}

export type SeriesPlans = Readonly<Record<Series, SeriesPlan>>;

/** A document as it was counted. */
export interface CountedDocument extends SeriesDocument {
  /** Its length without white space, in code points. */
  readonly characters: number;
  /** SHA-256 of the file that was counted, in hexadecimal. */
  readonly sha256: string;
}

/** How often one entry's Chinese forms stand in one document. */
export interface EntryCount {
  readonly count: number;
  /** Per 10,000 characters of the document, to two decimals. */
  readonly rate: number;
}

/** Counts by year; a year that is missing is one in which the document has none. */
export type CountsByYear = ReadonlyMap<number, EntryCount>;

/** The life of every entry in the documents of every series. */
export interface Timelines {
  /** The day of the count. */
  readonly counted: string;
  readonly series: Readonly<
    Record<Series, { readonly documents: readonly CountedDocument[]; readonly gaps: readonly YearSpan[] }>
  >;
  /** By entry id. An entry that no document has is not in it. */
  readonly entries: ReadonlyMap<string, Readonly<Record<Series, CountsByYear>>>;
}
