import { listFrames } from '../platform/frames.ts';
import { siteOfTab } from '../platform/lifecycle.ts';
import { askPage } from '../platform/messages.ts';
import { readPackagedJson } from '../platform/packaged-files.ts';
import type { GlossaryIndex } from '../protocol/glossary-index.ts';
import type { TabEntry, TabSummary } from '../protocol/requests.ts';

/** Asks every frame of a tab, and adds up what they say. An entry that several frames have is listed once. */
export async function gatherTab(tab: number): Promise<TabSummary> {
  const frames = await listFrames(tab);
  const replies = await Promise.all(
    frames.map(async (frame) => ({ frame, reply: await askPage(tab, frame, 'page.summary', {}) })),
  );
  const counts = new Map<string, { count: number; frame: number }>();
  let site = await siteOfTab(tab).catch(() => '');
  let state: TabSummary['state'] = 'unreachable';
  for (const { frame, reply } of replies) {
    if (!reply.ok) continue;
    site ||= reply.value.site;
    // What any frame is busy with says more than that another has nothing.
    if (state === 'unreachable' || state === 'no-cue' || reply.value.state === 'reading') state = reply.value.state;
    for (const { id, count } of reply.value.entries) {
      const known = counts.get(id);
      counts.set(id, { count: (known?.count ?? 0) + count, frame: known?.frame ?? frame });
    }
  }
  return { site, state, entries: await nameEntries(counts) };
}

async function nameEntries(counts: ReadonlyMap<string, { count: number; frame: number }>): Promise<TabEntry[]> {
  if (counts.size === 0) return [];
  // The build wrote the file from a checked glossary, in this shape.
  const index = (await readPackagedJson('glossary/index.json')) as GlossaryIndex | null;
  return (index?.entries ?? []).flatMap(({ id, kind, headword, chinese }) => {
    const counted = counts.get(id);
    return counted ? [{ id, kind, headword, chinese, ...counted }] : [];
  });
}
