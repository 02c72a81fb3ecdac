import type { Reason } from '../../extension/core/gate/decision.ts';

const REACHES = { block: 'in the same paragraph', section: 'in the same section', page: 'elsewhere in the document' };

/** Why a match is shown, or not, in words. */
export function describeReason(reason: Reason): string {
  switch (reason.code) {
    case 'unambiguous':
      return 'it has no other use';
    case 'context':
      return reason.cues.length === 0
        ? 'its setting is Party politics'
        : `${quote(reason.cues)} ${REACHES[reason.reach]}`;
    case 'no-context':
      return 'nothing around it speaks of Party politics';
    case 'other-context':
      return `${reason.cues.length === 0 ? 'its setting' : quote(reason.cues)} speaks of something else`;
  }
}

function quote(cues: readonly string[]): string {
  return cues.map((cue) => `“${cue.replace(/\s+/gu, ' ')}”`).join(', ');
}
