import type { Kind, Language, Weight } from '../glossary/entry.ts';

/** How much a pattern asks of its surroundings: nothing, some cue anywhere on the page, or evidence near by. */
export type Needs = 'nothing' | 'page' | 'near';

/**
 * How a form's letters are compared: `any` ignores case; `exact` asks for a capital where the form has one; `strict` asks
 * for a small letter, too, where the form has one (`Xi`, not `XI`).
 */
export type CaseRule = 'any' | 'exact' | 'strict';

/**
 * What a cue says of the text around it: `sure`, `strong` and `weak` speak for Chinese Party politics, `other` and, less
 * so, `doubt` for another subject; `rival` is a doubt that names another communist party or its country, with which what
 * is `strong` is shared; `none` says nothing and is there to cover a shorter cue (`South China Sea`);
 * `word` counts for the entries that list it, and for no other.
 */
export type CueStrength = 'sure' | 'strong' | 'weak' | 'doubt' | 'other' | 'none' | 'word' | 'rival';

/** A surface form to look for, and whose it is. */
export interface PatternInput {
  readonly form: string;
  /** Index into `TableInput.entries`. */
  readonly entry: number;
  /** Index of the rendition among the entry's designations, in the order zh-Hans, zh-Hant, en. */
  readonly rendition: number;
  readonly language: Language;
  readonly needs: Needs;
  readonly case: CaseRule;
  /** The match is void if one of these stands directly before or after it. */
  readonly blockedBefore: readonly string[];
  readonly blockedAfter: readonly string[];
}

/** An entry as the page needs it. `for` and `against` are indices into `TableInput.cues`. */
export interface TableEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly weight: Weight;
  readonly for: readonly number[];
  readonly against: readonly number[];
}

export interface CueForm {
  readonly form: string;
  readonly case: CaseRule;
}

export interface CueInput {
  readonly strength: CueStrength;
  readonly forms: readonly CueForm[];
}

/** Everything a table is made of; one pass over a text finds patterns and cues alike. */
export interface TableInput {
  readonly entries: readonly TableEntry[];
  /** No two patterns have the same folded form. */
  readonly patterns: readonly PatternInput[];
  readonly cues: readonly CueInput[];
}
