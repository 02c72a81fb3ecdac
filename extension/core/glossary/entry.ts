/**
 * The glossary's types: an entry is one concept, a source one bibliographic record. What every field means is written
 * once, in `glossary/README.md`. All data is plain and JSON-safe.
 */

export const CATEGORIES = [
  'numbered-formula',
  'leadership-loyalty',
  'ideology',
  'national-security',
  'economy',
  'foreign-policy',
  'governance',
  'history',
  'hk-tw-minorities',
  'institution',
  'law',
  'metaphor',
  'military',
  'party-building',
  'propaganda-media',
  'society',
  'technology',
  'campaign',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How an entry is marked on a page: by the pattern of its underline and by its colour. */
export const KINDS = ['formula', 'concept', 'body', 'phrase'] as const;
export type Kind = (typeof KINDS)[number];

/** How much an entry tells: `full` has every part a reader can ask for; `brief` says what it is, and what it means. */
export const DEPTHS = ['full', 'brief'] as const;
export type Depth = (typeof DEPTHS)[number];

/** 1 headline formula, 2 doctrine or institution, 3 stock phrase (marked only if the reader asks for it). */
export type Weight = 1 | 2 | 3;

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const STANDINGS = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
export type Standing = (typeof STANDINGS)[number];

export const OWNERS = ['official', 'think-tank', 'scholar', 'press', 'reference', 'unknown'] as const;
/** Whose a rendition is. */
export type Owner = (typeof OWNERS)[number];

export const SOURCE_KINDS = ['party-state', 'law', 'scholar', 'think-tank', 'press', 'reference'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Pairs that mirror each other: what one entry says of another, the other says back. */
export const MIRRORED_RELATIONS = {
  'part-of': 'has-part',
  'has-part': 'part-of',
  broader: 'narrower',
  narrower: 'broader',
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  associated: 'associated',
} as const;
export type RelationKind = keyof typeof MIRRORED_RELATIONS;

/** A date as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A pointer into a source; written `source@locator` in the files. */
export interface Citation {
  readonly source: string;
  readonly at: string;
}

/** One sentence or a few, with the citations that carry them. */
export interface Claim {
  readonly text: string;
  readonly cite: readonly Citation[];
}

/** A claim about how a named outside reader understands the concept. */
export interface Observation extends Claim {
  readonly who: string;
  readonly date: PartialDate | null;
}

/** A first use or a turning point. */
export interface DatedClaim extends Claim {
  readonly date: PartialDate;
}

/** One member of a numbered formula. */
export interface Member {
  readonly zhHans: string;
  readonly zhHant: string;
  readonly en: string;
  readonly cite: readonly Citation[];
}

/** Proof of use: the form as a named source prints it. */
export interface Attestation {
  readonly source: string;
  readonly at: string;
  readonly quote: string;
}

/** Rules of one form; a field that is `null` leaves the decision to the entry or to the default. */
export interface FormRules {
  readonly context: 'free' | 'required' | null;
  readonly case: 'any' | 'exact';
  readonly inflect: 'noun' | 'none';
  readonly blockedBefore: readonly string[];
  readonly blockedAfter: readonly string[];
}

/** A designation in one language: the form, and whose it is. */
export interface Rendition {
  readonly form: string;
  readonly pinyin: string | null;
  readonly standing: Standing;
  readonly whose: Owner;
  /** The institution or person, unless official or unknown. */
  readonly by: string | null;
  readonly region: 'TW' | 'HK' | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly note: string | null;
  readonly attested: readonly Attestation[];
  readonly rules: FormRules;
}

/** When a form that is found is shown. `against` and `for` are words looked for in the same block. */
export interface EntryRules {
  readonly context: 'free' | 'required';
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface Distinction {
  readonly entry: string;
  readonly text: string;
  readonly cite: readonly Citation[];
}

export interface Relation {
  readonly entry: string;
  readonly as: RelationKind;
}

/** When somebody last held the entry against its sources, and against which of them. */
export interface Check {
  readonly date: PartialDate;
  /** Ids of sources that the entry cites. */
  readonly against: readonly string[];
}

/** One concept. */
export interface Entry {
  readonly id: string;
  readonly category: Category;
  readonly kind: Kind;
  readonly depth: Depth;
  readonly weight: Weight;
  readonly gist: Claim;
  readonly official: readonly Claim[];
  readonly plain: readonly Claim[];
  readonly observers: readonly Observation[];
  readonly origin: readonly DatedClaim[];
  readonly members: readonly Member[];
  readonly designations: Readonly<Record<Language, readonly Rendition[]>>;
  readonly rules: EntryRules;
  readonly distinguish: readonly Distinction[];
  readonly related: readonly Relation[];
  readonly checked: Check | null;
  /** The day a second person read the entry against its sources; `null` until then. */
  readonly reviewed: PartialDate | null;
}

/** One bibliographic record. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly language: readonly Language[];
  readonly title: string;
  readonly titleEn: string | null;
  readonly author: string | null;
  readonly publisher: string;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly accessed: PartialDate;
  readonly read: 'whole' | 'beginning';
  /** File name of the source's text in the folder given to `verify`. */
  readonly text: string | null;
  readonly note: string | null;
}

export interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
}
