import type { Reason } from '../core/gate/decision.ts';
import { formatQuotedList } from './format-list.ts';
import type { WordKey, Words } from './words.ts';

type Reach = Extract<Reason, { readonly code: 'context' }>['reach'];

const REACH_WORDS: Readonly<Record<Reach, { readonly named: WordKey; readonly bare: WordKey }>> = {
  block: { named: 'reasonBlock', bare: 'reasonBlockBare' },
  section: { named: 'reasonSection', bare: 'reasonSectionBare' },
  page: { named: 'reasonPage', bare: 'reasonPageBare' },
};

/** One plain sentence on why an ordinary phrase is marked, or is not; `null` where nothing needs saying. */
export function explainReason(t: Words, reason: Reason): string | null {
  switch (reason.code) {
    case 'unambiguous':
      return null;
    case 'context': {
      const { named, bare } = REACH_WORDS[reason.reach];
      return nameCues(t, named, bare, reason.cues);
    }
    case 'no-context':
      return t('reasonNoContext');
    case 'other-context':
      return nameCues(t, 'reasonOtherContext', 'reasonOtherContextBare', reason.cues);
  }
}

function nameCues(t: Words, named: WordKey, bare: WordKey, cues: readonly string[]): string {
  return cues.length === 0 ? t(bare) : t(named, [formatQuotedList(t, cues)]);
}
