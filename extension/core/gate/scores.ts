/**
 * The gate's arithmetic. A context-dependent match is shown when its evidence adds up to the threshold. Every cue counts
 * once, at the nearest place it is met.
 */
export const THRESHOLD = 4;

/** Where evidence is met: the match's own block; its section; the page's title; its address; elsewhere on the page. */
export type Reach = 'block' | 'section' | 'title' | 'address' | 'page';

export type Points = Readonly<Record<Reach, number>>;

export interface Scores {
  readonly sure: Points;
  readonly strong: Points;
  readonly weak: Points;
  readonly doubt: Points;
  readonly rival: Points;
  readonly other: Points;
  /** Any Han text, for a phrase that is not Chinese itself. */
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

/** What counts alike for phrases of either language. */
const COMMON = {
  /** Nobody else's names: they open a block in which something else raises a doubt, too. */
  sure: { block: 6, section: 4, title: 4, address: 2, page: 1 },
  /** One in the block, the section or the title is enough; other communist parties have some of them, though. */
  strong: { block: 4, section: 4, title: 4, address: 2, page: 1 },
  /** Takes back what is strong, not what is sure. */
  doubt: { block: -2, section: -1, title: -2, address: 0, page: 0 },
  /** A doubt that also silences what is strong, unless something sure is met as near. */
  rival: { block: -2, section: -1, title: -2, address: 0, page: 0 },
  /** Takes back one strong or sure cue. */
  other: { block: -4, section: -2, title: -2, address: 0, page: 0 },
  pageAtMost: 1,
  for: 2,
  against: -4,
} as const;

/** An English phrase: two weak cues in its block open it, or one and something that sets the phrase apart. */
export const ENGLISH_SCORES: Scores = {
  ...COMMON,
  weak: { block: 2, section: 1, title: 1, address: 0, page: 0 },
  han: { block: 2, section: 1, title: 2, address: 0, page: 0 },
  language: 4,
  setApart: 2,
};

/**
 * A Chinese phrase: Chinese text names China, Beijing and Taiwan on every other line, so weak cues and quotation marks
 * count half, and neither Han text nor the page's language says anything.
 */
export const CHINESE_SCORES: Scores = {
  ...COMMON,
  weak: { block: 1, section: 0, title: 1, address: 0, page: 0 },
  han: { block: 0, section: 0, title: 0, address: 0, page: 0 },
  language: 0,
  setApart: 1,
};
