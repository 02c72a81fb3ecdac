import { CARD_SCRIPT, injectScript } from '../../platform/frames.ts';
import type { BackgroundHandlers } from '../../platform/messages.ts';
import { fail, succeed } from '../../protocol/result.ts';

/** Puts the card's script into the asking frame: it is needed on few pages, so it is on none from the start. */
export const cardLoad: BackgroundHandlers['card.load'] = async (_params, asker) => {
  if (asker.tab === null) return fail('not-allowed');
  await injectScript(asker.tab, asker.frame, CARD_SCRIPT);
  return succeed(null);
};
