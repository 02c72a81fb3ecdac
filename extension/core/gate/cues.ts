import type { CueForm, CueStrength } from '../match/table-input.ts';
import { COUNTER_CUES } from './counter-cues.ts';
import { STRONG_CUES } from './strong-cues.ts';
import { WEAK_CUES } from './weak-cues.ts';

/** Names of one thing that says what a text is about. However many are met, they count once. */
export interface Cue {
  readonly strength: Exclude<CueStrength, 'word'>;
  readonly forms: readonly CueForm[];
  /** Why it counts as it does. */
  readonly why: string;
}

/** The gate's cues. A cue's index is its number in every compiled table. */
export const CUES: readonly Cue[] = [...STRONG_CUES, ...WEAK_CUES, ...COUNTER_CUES];
