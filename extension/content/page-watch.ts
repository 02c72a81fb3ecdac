/**
 * A page from first sight to farewell:
 *
 *   no cue ──cue met──▶ table asked, settings read ──site on──▶ session
 *     ▲ changes are tested for cues           └─site off─▶ waits for a change of settings
 *
 * Until a cue is met the page costs one look at its text, and the background is not woken.
 */
import { createCueTest } from '../core/gate/cue-test.ts';
import { openTable } from '../core/match/open-table.ts';
import type { Table } from '../core/match/table.ts';
import { askBackground } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { marksSite } from '../protocol/parse-settings.ts';
import type { PageSummary } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { scanForCue, scanShadowTreesForCue } from './cue-scan.ts';
import { CUE_WORDS } from './cue-words.ts';
import { pageBody, pageRoot, pageTitle } from './native.ts';
import { createPageSession, type PageSession } from './page-session.ts';
import { runInSlices } from './slices.ts';
import { type Changes, type Watch, watchDocument } from './watch.ts';

export interface PageWatch {
  /** The session, while Tifa marks this page. */
  session(): PageSession | null;
  state(): PageSummary['state'];
  stop(): void;
}

export function watchPage(): PageWatch {
  const holdsCue = createCueTest(CUE_WORDS);
  const ending = new AbortController();
  let cueMet = false;
  let table: Table | null = null;
  let site = '';
  let settings: Settings | null = null;
  let session: PageSession | null = null;
  let unwatchSettings: (() => void) | null = null;

  const meetCue = (): void => {
    cueMet = true;
  };
  const include = (root: Node): void => watch.include(root);

  function* look(nodes: Iterable<Node>): Generator<void> {
    for (const node of nodes) {
      if (!cueMet) yield* scanForCue(node, holdsCue, meetCue);
      if (!cueMet) yield* scanShadowTreesForCue(node, holdsCue, meetCue, include);
      if (cueMet) return;
    }
  }

  const lookForCue = async (nodes: Iterable<Node>): Promise<void> => {
    await runInSlices(look(nodes), ending.signal);
    if (cueMet && !ending.signal.aborted) await awake();
  };

  /** A cue was met: now the table is worth its message. */
  const awake = async (): Promise<void> => {
    const [reply, parsed] = await Promise.all([askBackground('table.get', {}), loadSettings()]);
    if (!reply.ok || ending.signal.aborted) return;
    table = openTable(decodeBase64(reply.value.table));
    site = reply.value.site;
    unwatchSettings = watchSettings((changed) => void apply(changed.settings));
    await apply(parsed.settings);
  };

  const apply = async (next: Settings): Promise<void> => {
    settings = next;
    if (!table || ending.signal.aborted) return;
    if (!marksSite(next, site)) {
      session?.stop();
      session = null;
      return;
    }
    if (session) return session.apply(next);
    session = createPageSession({ table, settings: next, onShadowRoot: include, onOrphaned: stop });
    await session.start();
  };

  const change = async (changes: Changes): Promise<void> => {
    if (!cueMet) await lookForCue(changes.dirty);
    else await session?.readChanges(changes);
  };

  const watch: Watch = watchDocument(change);
  // The title may name the subject that the text takes for granted.
  if (holdsCue(pageTitle())) meetCue();
  const root = pageBody() ?? pageRoot();
  void lookForCue(root ? [root] : []);

  // Settings may have changed while the page lay in the back-forward cache, where no event reaches it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && table) void loadSettings().then(({ settings: stored }) => apply(stored));
    },
    { signal: ending.signal },
  );

  const stop = (): void => {
    ending.abort();
    watch.stop();
    unwatchSettings?.();
    session?.stop();
    session = null;
  };

  return {
    session: () => session,
    state() {
      if (!cueMet) return 'no-cue';
      if (session || !settings) return 'on';
      return settings.enabled ? 'off-here' : 'off-everywhere';
    },
    stop,
  };
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
