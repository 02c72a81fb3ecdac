import type { BackgroundHandlers } from '../../platform/messages.ts';
import { succeed } from '../../protocol/result.ts';
import { gatherTab } from '../tab-summary.ts';

/** Answers with what all frames of a tab have. */
export const tabSummary: BackgroundHandlers['tab.summary'] = async ({ tab }) => succeed(await gatherTab(tab));
