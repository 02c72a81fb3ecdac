import type {
  Category,
  Kind,
  Language,
  Owner,
  PartialDate,
  RelationKind,
  SourceKind,
  Standing,
} from '../core/glossary/entry.ts';
import type { Series, YearSpan } from '../core/glossary/timeline.ts';

/**
 * An entry as surfaces draw it: citations resolved to numbers, sources listed once in the order of their first citation,
 * relations carrying the other entry's names and gist, so that a card needs one answer to be complete.
 */
export interface EntryView {
  readonly id: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly weight: 1 | 2 | 3;
  /** The preferred English rendition, with its first letter in upper case. */
  readonly headword: string;
  readonly chinese: { readonly 'zh-Hans': string; readonly 'zh-Hant': string; readonly pinyin: string };
  readonly gist: ClaimView;
  readonly members: readonly MemberView[];
  readonly official: readonly ClaimView[];
  readonly plain: readonly ClaimView[];
  readonly observers: readonly ObservationView[];
  readonly origin: readonly DatedClaimView[];
  /** The series in which a document has the entry; empty if none has. */
  readonly timelines: readonly TimelineView[];
  readonly distinguish: readonly (EntryLink & { readonly text: string; readonly cite: readonly CitationView[] })[];
  readonly related: readonly (EntryLink & { readonly as: RelationKind })[];
  readonly renditions: readonly RenditionView[];
  readonly sources: readonly SourceView[];
  readonly checked: CheckView | null;
  readonly reviewed: PartialDate | null;
  /** The glossary's edition: `2026.11`. */
  readonly edition: string;
}

/** `number` is the 1-based position in `EntryView.sources`. */
export interface CitationView {
  readonly number: number;
  readonly at: string;
}

export interface ClaimView {
  readonly text: string;
  readonly cite: readonly CitationView[];
}

export interface ObservationView extends ClaimView {
  readonly who: string;
  readonly date: PartialDate | null;
}

export interface DatedClaimView extends ClaimView {
  readonly date: PartialDate;
}

/** How often the entry's Chinese forms stand in one series of documents. */
export interface TimelineView {
  readonly series: Series;
  /** Every document that was counted, oldest first. */
  readonly points: readonly TimelinePoint[];
  /** Years for which no text is at hand. */
  readonly gaps: readonly YearSpan[];
}

/** A document's year, the count, and the count per 10,000 characters. A tuple: an entry has dozens. */
export type TimelinePoint = readonly [year: number, count: number, rate: number];

/** When the entry was last held against its sources, and against how many of them. */
export interface CheckView {
  readonly date: PartialDate;
  readonly sources: number;
}

export interface MemberView {
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
  readonly en: string;
  readonly cite: readonly CitationView[];
}

export interface EntryLink {
  readonly id: string;
  readonly kind: Kind;
  readonly headword: string;
  readonly chinese: { readonly 'zh-Hans': string; readonly 'zh-Hant': string };
  readonly gist: string;
}

/** `id` is the rendition's index among the entry's designations, in the order zh-Hans, zh-Hant, en. */
export interface RenditionView {
  readonly id: number;
  readonly language: Language;
  readonly form: string;
  readonly standing: Standing;
  readonly whose: Owner;
  readonly by: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly note: string | null;
  readonly cite: readonly CitationView[];
}

export interface SourceView {
  readonly number: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly author: string | null;
  readonly publisher: string;
  readonly date: PartialDate | null;
  /** An http(s) address, or `null`. */
  readonly url: string | null;
  readonly accessed: PartialDate;
  readonly read: 'whole' | 'beginning';
  /** Where in the source this entry cites it, in the order of citation, without repeats. */
  readonly locators: readonly string[];
}
