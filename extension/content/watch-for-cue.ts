import { isChineseLanguage } from '../core/gate/chinese-language.ts';
import { createCueTest } from '../core/gate/cue-test.ts';
import { createCalmCall } from './calm-call.ts';
import { scanForCue } from './cue-scan.ts';
import { isConnected, listen, pageBody, pageLanguage, pageRoot, pageTitle, parentNode } from './native.ts';
import { findShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';
import { watchDocument } from './watch.ts';

/**
 * Looks for a cue in the page, and then in whatever it adds, until one is met. Until then the page costs one look at its
 * text, and no message leaves it.
 *
 * @param words The cue test's words.
 * @param onCue Called once; the watch is over by then.
 * @returns A function that ends the watch.
 */
export function watchForCue(words: readonly string[], onCue: () => void): () => void {
  const holdsCue = createCueTest(words);
  const ending = new AbortController();
  const roots = new WeakSet<Node>();

  const stop = (): void => {
    ending.abort();
    watch.stop();
  };
  const meetCue = (): void => {
    if (ending.signal.aborted) return;
    stop();
    onCue();
  };

  function* look(nodes: Iterable<Node>): Generator<void> {
    for (const node of nodes) {
      if (yield* scanForCue(node, holdsCue)) return meetCue();
      const found: ShadowRoot[] = [];
      yield* findShadowRoots(node, (root) => found.push(root));
      for (const root of found) {
        if (!roots.has(root)) watch.include(root);
        roots.add(root);
        if (yield* scanForCue(root, holdsCue)) return meetCue();
      }
    }
  }
  const lookAt = (nodes: Iterable<Node>): Promise<void> => runInSlices(look(nodes), ending.signal);

  // What the gate reads beside the text: the title may name the subject that the text takes for granted.
  const isNamed = (): boolean => holdsCue(pageTitle()) || holdsCue(location.href) || isChineseLanguage(pageLanguage());

  const watch = watchDocument((dirty) => (isNamed() ? meetCue() : lookAt(outermost(dirty))));
  if (isNamed()) {
    meetCue();
    return stop;
  }
  const page = pageBody() ?? pageRoot();
  if (page) void lookAt([page]);

  // A shadow root that is attached later fires no mutation.
  const lookForRoots = async (): Promise<void> => {
    const root = pageBody() ?? pageRoot();
    if (!root) return;
    const found: ShadowRoot[] = [];
    await runInSlices(
      findShadowRoots(root, (shadow) => found.push(shadow)),
      ending.signal,
    );
    const fresh = found.filter((shadow) => !roots.has(shadow));
    if (fresh.length === 0) return;
    for (const shadow of fresh) {
      roots.add(shadow);
      watch.include(shadow);
    }
    await lookAt(fresh);
  };
  const calm = createCalmCall(() => void lookForRoots(), ending.signal);
  for (const type of ['load', 'scroll'] as const) listen(type, calm, ending.signal);
  return stop;
}

/** Leaves out nodes that are gone, and nodes inside others of the set. */
function outermost(nodes: ReadonlySet<Node>): Set<Node> {
  const kept = new Set<Node>();
  for (const node of nodes) {
    if (!isConnected(node)) continue;
    let inside = false;
    for (let around = parentNode(node); around && !inside; around = parentNode(around)) inside = nodes.has(around);
    if (!inside) kept.add(node);
  }
  return kept;
}
