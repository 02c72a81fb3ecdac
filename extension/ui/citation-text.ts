import type { EntryView } from '../protocol/entry-view.ts';
import { describeReview } from './describe-review.ts';
import type { Script } from './script.ts';
import type { Words } from './words.ts';

/** A citation of the entry itself, with edition and state of review; it needs no address, since the glossary is packaged. */
export function composeCitation(t: Words, view: EntryView, script: Script): string {
  return t('citation', [view.headword, view.chinese[script], view.edition, view.id, describeReview(t, view)]);
}
