import type { BackgroundHandlers } from '../../platform/messages.ts';
import { readPackagedJson } from '../../platform/packaged-files.ts';
import type { EntryView } from '../../protocol/entry-view.ts';
import { fail, succeed } from '../../protocol/result.ts';

/** Answers with one entry. The id was parsed at the door, so it cannot leave the folder. */
export const entryGet: BackgroundHandlers['entry.get'] = async ({ id }) => {
  const view = await readPackagedJson(`glossary/entries/${id}.json`);
  // The build wrote the file from a checked glossary, in this shape.
  return view === null ? fail('not-found', id) : succeed(view as EntryView);
};
