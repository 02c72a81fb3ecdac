import { injectScript, READER_SCRIPT } from '../../platform/frames.ts';
import type { BackgroundHandlers } from '../../platform/messages.ts';
import { fail, succeed } from '../../protocol/result.ts';

/** Puts the reader into the asking frame, which has met a cue. */
export const readerLoad: BackgroundHandlers['reader.load'] = async (_params, asker) => {
  if (asker.tab === null) return fail('not-allowed');
  await injectScript(asker.tab, asker.frame, READER_SCRIPT);
  return succeed(null);
};
