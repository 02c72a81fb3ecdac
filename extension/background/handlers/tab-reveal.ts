import { askPage, type BackgroundHandlers } from '../../platform/messages.ts';
import { succeed } from '../../protocol/result.ts';

/** Scrolls to an entry's next mark in the frame that has it. */
export const tabReveal: BackgroundHandlers['tab.reveal'] = async ({ tab, frame, entry }) => {
  const reply = await askPage(tab, frame, 'mark.reveal', { entry });
  return reply.ok ? succeed(null) : reply;
};
