import { injectStyle } from '../../platform/frames.ts';
import type { BackgroundHandlers } from '../../platform/messages.ts';
import { fail, succeed } from '../../protocol/result.ts';
import { composeMarkStyle } from '../mark-style.ts';

/** Puts the mark rules into the asking frame, and answers with them for the shadow trees that need a copy. */
export const styleInsert: BackgroundHandlers['style.insert'] = async ({ name }, asker) => {
  if (asker.tab === null) return fail('not-allowed');
  const css = composeMarkStyle(name);
  await injectStyle(asker.tab, asker.frame, css);
  return succeed({ css });
};
