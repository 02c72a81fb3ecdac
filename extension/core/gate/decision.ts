/**
 * Why a match is shown, or not. The card and the command line put it into words; `cues` are surface forms as the page
 * has them, strongest first, at most three.
 */
export type Reason =
  | { readonly code: 'unambiguous' }
  | { readonly code: 'context'; readonly reach: 'block' | 'section' | 'page'; readonly cues: readonly string[] }
  | { readonly code: 'no-context' }
  | { readonly code: 'other-context'; readonly cues: readonly string[] };

/** The gate's decision. Weight and density play no part in it. */
export interface Decision {
  readonly shown: boolean;
  readonly reason: Reason;
}
