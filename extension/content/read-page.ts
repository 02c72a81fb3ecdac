/**
 * The life of a page that has a cue:
 *
 *   table asked, settings read ──site on──▶ session ◀──▶ changes of the page
 *                              └─site off─▶ waits for a change of settings
 */
import { openTable } from '../core/match/open-table.ts';
import type { Table } from '../core/match/table.ts';
import { askBackground } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { marksSite } from '../protocol/parse-settings.ts';
import type { PageSummary } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { createCalmCall } from './calm-call.ts';
import { pageBody, pageRoot } from './native.ts';
import { createPageSession, type PageSession } from './page-session.ts';
import { findShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';
import { watchDocument } from './watch.ts';

export interface PageReading {
  /** The session, while Tifa marks this page. */
  session(): PageSession | null;
  state(): PageSummary['state'];
  stop(): void;
}

export function readPage(): PageReading {
  const ending = new AbortController();
  const { signal } = ending;
  const roots = new WeakSet<Node>();
  let table: Table | null = null;
  let site = '';
  let settings: Settings | null = null;
  let session: PageSession | null = null;
  let isRead = false;

  const watch = watchDocument((changes) => session?.readChanges(changes));
  const unwatchSettings = watchSettings((changed) => void apply(changed.settings));

  const include = (root: Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    watch.include(root);
  };

  const begin = async (): Promise<void> => {
    const [reply, stored] = await Promise.all([askBackground('table.get', {}), loadSettings()]);
    if (!reply.ok || signal.aborted) return;
    table = openTable(decodeBase64(reply.value.table));
    site = reply.value.site;
    await apply(stored.settings);
  };

  const apply = async (next: Settings): Promise<void> => {
    settings = next;
    if (!table || signal.aborted) return;
    if (!marksSite(next, site)) {
      session?.stop();
      session = null;
      return;
    }
    if (session) return session.apply(next);
    session = createPageSession({ table, settings: next, onShadowRoot: include, onOrphaned: stop });
    isRead = false;
    await session.start();
    isRead = true;
  };

  // A shadow root that is attached later fires no mutation.
  const lookForRoots = async (): Promise<void> => {
    const page = pageBody() ?? pageRoot();
    if (!page || !session) return;
    const fresh = new Set<Node>();
    const note = (root: ShadowRoot): void => {
      if (!roots.has(root)) fresh.add(root.host);
    };
    await runInSlices(findShadowRoots(page, note), signal);
    if (fresh.size > 0) await session?.readChanges({ dirty: fresh, removed: false });
  };
  const calm = createCalmCall(() => void lookForRoots(), signal);
  for (const type of ['load', 'scroll'] as const) {
    window.addEventListener(type, calm, { capture: true, passive: true, signal });
  }
  calm();

  // Settings may have changed while the page lay in the back-forward cache, where no event reaches it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && table) void loadSettings().then((stored) => apply(stored.settings));
    },
    { signal },
  );

  const stop = (): void => {
    ending.abort();
    watch.stop();
    unwatchSettings();
    session?.stop();
    session = null;
  };
  void begin();

  return {
    session: () => session,
    state() {
      if (session) return isRead ? 'on' : 'reading';
      if (!settings) return 'reading';
      return settings.enabled ? 'off-here' : 'off-everywhere';
    },
    stop,
  };
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
