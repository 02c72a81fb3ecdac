import type { Reason } from '../core/gate/decision.ts';

/** What the card says of the place it was opened from. */
export interface Occurrence {
  readonly entry: string;
  /** The words on the page. */
  readonly surface: string;
  /** `RenditionView.id` of the rendition met. */
  readonly rendition: number;
  /** The script of the page around the words; decides which Chinese the card shows first. */
  readonly script: 'zh-Hans' | 'zh-Hant';
  readonly reason: Reason;
}
