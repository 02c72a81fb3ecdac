import type { BackgroundHandlers } from '../../platform/messages.ts';
import { showCount } from '../../platform/toolbar.ts';
import { lookUpWords } from '../../platform/words.ts';
import { fail, succeed } from '../../protocol/result.ts';
import { gatherTab } from '../tab-summary.ts';

/** Shows a tab's count on the button. The frames are asked anew: the background may have slept since the last report. */
export const pageChanged: BackgroundHandlers['page.changed'] = async (_params, asker) => {
  if (asker.tab === null) return fail('not-allowed');
  const { entries } = await gatherTab(asker.tab);
  const title =
    entries.length === 0 ? lookUpWords('extensionName') : lookUpWords('buttonTitle', [String(entries.length)]);
  await showCount(asker.tab, entries.length, title);
  return succeed(null);
};
