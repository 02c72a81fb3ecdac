import { CONTENT_SCRIPTS, injectEverywhere } from '../platform/frames.ts';
import { onKeyword } from '../platform/keyword.ts';
import { onCommand, onInstalled } from '../platform/lifecycle.ts';
import { answerBackgroundRequests } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { showEnabled } from '../platform/toolbar.ts';
import { lookUpWords } from '../platform/words.ts';
import { answerKeyword } from './answer-keyword.ts';
import { cardLoad } from './handlers/card-load.ts';
import { entryGet } from './handlers/entry-get.ts';
import { createEntrySearch } from './handlers/entry-search.ts';
import { pageChanged } from './handlers/page-changed.ts';
import { readerLoad } from './handlers/reader-load.ts';
import { styleInsert } from './handlers/style-insert.ts';
import { tabReveal } from './handlers/tab-reveal.ts';
import { tabSummary } from './handlers/tab-summary.ts';
import { createTableGet } from './handlers/table-get.ts';
import { createSearchEntries } from './search-entries.ts';
import { isStepCommand, stepThroughMarks } from './step-through-marks.ts';

const searchEntries = createSearchEntries();

answerBackgroundRequests({
  'table.get': createTableGet(),
  'entry.get': entryGet,
  'entry.search': createEntrySearch(searchEntries),
  'reader.load': readerLoad,
  'card.load': cardLoad,
  'style.insert': styleInsert,
  'page.changed': pageChanged,
  'tab.summary': tabSummary,
  'tab.reveal': tabReveal,
});

onCommand((name, tab) => {
  if (isStepCommand(name)) void stepThroughMarks(tab, name);
});

onKeyword(answerKeyword(searchEntries), lookUpWords('keywordHint'));

// Firefox injects content scripts into the tabs that are open already; Chromium does not. A second copy sees the first
// and leaves.
onInstalled(() => void injectEverywhere(CONTENT_SCRIPTS));

void loadSettings().then(({ settings }) => showEnabled(settings.enabled));
watchSettings(({ settings }) => void showEnabled(settings.enabled));
