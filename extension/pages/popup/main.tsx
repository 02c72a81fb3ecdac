import { render } from 'preact';
import { tabBehindPopup } from '../../platform/lifecycle.ts';
import { askBackground } from '../../platform/messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings-store.ts';
import { lookUpWords } from '../../platform/words.ts';
import { LONGEST_QUERY, type TabEntry, type TabSummary } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';
import { createSummaryFollower } from './follow-summary.ts';
import { type LookupEvent, type LookupState, NO_LOOKUP, reduceLookup } from './lookup-state.ts';
import { Popup } from './popup.tsx';
import type { PopupState } from './popup-state.ts';

/** Between two questions to a page that is still being read. */
const APART_MS = 100;

const UNREACHABLE: TabSummary = { site: '', state: 'unreachable', entries: [] };

async function run(root: Element): Promise<void> {
  document.documentElement.lang = lookUpWords('language');
  const tab = await tabBehindPopup();
  let state: PopupState = { summary: null, settings: (await loadSettings()).settings };
  let lookup: LookupState = NO_LOOKUP;

  const draw = (next: Partial<PopupState>): void => {
    state = { ...state, ...next };
    render(
      <Popup
        t={lookUpWords}
        state={state}
        lookup={lookup}
        onType={type}
        onMove={(by) => look({ type: 'moved', by })}
        onOpen={open}
        onBack={() => look({ type: 'closed' })}
        onJump={jump}
        onEnabled={(enabled) => choose({ enabled })}
        onSite={(site, on) => choose({ sitesOff: withSite(state.settings.sitesOff, site, !on) })}
        onStockPhrases={(stockPhrases) => choose({ stockPhrases })}
      />,
      root,
    );
  };
  const look = (event: LookupEvent): void => {
    lookup = reduceLookup(lookup, event);
    draw({});
  };
  const type = (query: string): void => {
    look({ type: 'typed', query });
    if (query.trim() === '') return;
    void askBackground('entry.search', { query: query.slice(0, LONGEST_QUERY) }).then((reply) => {
      look({ type: 'found', query, found: reply.ok ? reply.value : [] });
    });
  };
  const open = (id: string): void => {
    void askBackground('entry.get', { id }).then((reply) => {
      if (reply.ok) look({ type: 'opened', view: reply.value });
    });
  };
  const choose = (chosen: Partial<Settings>): void => void saveSettings(chosen);
  const jump = ({ id, frame }: TabEntry): void => {
    if (tab !== null) void askBackground('tab.reveal', { tab, frame, entry: id }).then(() => window.close());
  };
  const followPage = createSummaryFollower({
    ask: async () => {
      const reply = tab === null ? null : await askBackground('tab.summary', { tab });
      return reply?.ok ? reply.value : UNREACHABLE;
    },
    settings: () => state.settings,
    rest: () => new Promise((resolve) => setTimeout(resolve, APART_MS)),
    draw: (summary) => draw({ summary }),
  });

  watchSettings(({ settings }) => {
    draw({ settings });
    void followPage();
  });
  draw({});
  // Wakes the background and has it read the index while the reader finds the keys.
  void askBackground('entry.search', { query: '' });
  await followPage();
}

function withSite(sites: readonly string[], site: string, off: boolean): readonly string[] {
  return off ? [...new Set([...sites, site])] : sites.filter((other) => other !== site);
}

const root = document.getElementById('popup');
if (root) void run(root);
