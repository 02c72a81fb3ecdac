/**
 * The gate's arithmetic. A context-dependent match is shown when its evidence adds up to the threshold. Every cue counts
 * once, at the nearest place it is met.
 */
export const THRESHOLD = 4;

/** Where evidence is met: the match's own block; its section; the page's title; its address; elsewhere on the page. */
export type Reach = 'block' | 'section' | 'title' | 'address' | 'page';

export type Points = Readonly<Record<Reach, number>>;

export interface Scores {
  readonly strong: Points;
  readonly weak: Points;
  readonly other: Points;
  /** Any Han text; only the block's counts, and only for a phrase that is not Chinese itself. */
  readonly han: Points;
  /** A page whose language is Chinese. */
  readonly language: number;
  /** Most that all evidence from elsewhere on the page can add: one mention must not open a thousand posts. */
  readonly pageAtMost: number;
  /** Quotation marks, capitals or a gloss set the phrase apart from its sentence. */
  readonly setApart: number;
  /** A word that the entry lists, in the same block. */
  readonly for: number;
  readonly against: number;
}

const STRONG: Points = { block: 4, section: 4, title: 4, address: 2, page: 1 };
const OTHER: Points = { block: -4, section: -2, title: -2, address: 0, page: 0 };

/** An English phrase: two weak cues in its block open it, or one and something that sets the phrase apart. */
export const ENGLISH_SCORES: Scores = {
  strong: STRONG,
  weak: { block: 2, section: 1, title: 1, address: 0, page: 0 },
  other: OTHER,
  han: { block: 2, section: 1, title: 2, address: 0, page: 0 },
  language: 4,
  pageAtMost: 1,
  setApart: 2,
  for: 2,
  against: -4,
};

/**
 * A Chinese phrase: Chinese text names China, Beijing and Taiwan on every other line, so weak cues and quotation marks
 * count half, and neither Han text nor the page's language says anything.
 */
export const CHINESE_SCORES: Scores = {
  strong: STRONG,
  weak: { block: 1, section: 0, title: 1, address: 0, page: 0 },
  other: OTHER,
  han: { block: 0, section: 0, title: 0, address: 0, page: 0 },
  language: 0,
  pageAtMost: 1,
  setApart: 1,
  for: 2,
  against: -4,
};
