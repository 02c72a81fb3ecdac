import type { EntryView } from '../protocol/entry-view.ts';
import { describeCheck, describeReview } from './describe-review.ts';
import type { Words } from './words.ts';

export interface ColophonProps {
  readonly t: Words;
  readonly view: EntryView;
}

/** When the entry was last checked, and which edition of the glossary it stands in. */
export function Colophon({ t, view }: ColophonProps) {
  return (
    <p class="colophon">
      {[describeCheck(t, view), describeReview(t, view), t('colophonEdition', [view.edition])]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
