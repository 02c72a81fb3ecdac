/**
 * The life of a page that has a cue:
 *
 *   table asked, settings read ──site on──▶ session ◀──▶ changes of the page
 *                              └─site off─▶ waits for a change of settings
 */
import { openTable } from '../core/match/open-table.ts';
import type { Table } from '../core/match/table.ts';
import { askBackground, isAlive } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { marksSite } from '../protocol/parse-settings.ts';
import type { PageSummary } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { createCalmCall } from './calm-call.ts';
import { listen, pageBody, pageRoot } from './native.ts';
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

/** @param onReplaced Called when the page has put another document in the place of this one, listeners and all. */
export function readPage(onReplaced: () => void): PageReading {
  const ending = new AbortController();
  const { signal } = ending;
  const roots = new WeakSet<Node>();
  let table: Table | null = null;
  let site = '';
  let settings: Settings | null = null;
  let session: PageSession | null = null;
  let isRead = false;

  const root = pageRoot();
  const watch = watchDocument((changes) => {
    if (!isAlive()) stop();
    else if (pageRoot() !== root) onReplaced();
    else return session?.readChanges(changes);
  });
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
    // They may have changed while the table was on its way.
    await apply(settings ?? stored.settings);
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
    const begun = createPageSession({ table, settings: next, onShadowRoot: include, onOrphaned: stop });
    session = begun;
    isRead = false;
    await begun.start();
    if (session === begun) isRead = true;
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
    if (fresh.size > 0) await session?.readChanges(fresh);
  };
  const calm = createCalmCall(() => void lookForRoots(), signal);
  for (const type of ['load', 'scroll'] as const) listen(type, calm, signal);
  calm();

  // Settings may have changed while the page lay in the back-forward cache, where no event reaches it; and the button has
  // forgotten its count.
  const comeBack = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    await apply((await loadSettings()).settings);
    if (session?.counts().length) void askBackground('page.changed', {});
  };
  listen('pageshow', comeBack, signal);

  const stop = (): null => {
    ending.abort();
    watch.stop();
    unwatchSettings();
    session?.stop();
    session = null;
    return null;
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
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
