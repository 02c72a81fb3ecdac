/**
 * Runs long work in slices between which the page draws and answers. `postTask` at background priority keeps frames whole
 * where `scheduler.yield` starves them (measured; see `extension/README.md`).
 */
const SLICE_MS = 5;

/**
 * Steps through an iterator until it ends, at most five milliseconds at a time.
 *
 * @param onSliceEnd Called after each slice, before the page gets its turn.
 * @param signal Stops the work between two steps; the promise then resolves.
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  onSliceEnd: () => void = () => undefined,
): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      if (signal.aborted) return;
      if (steps.next().done === true) {
        onSliceEnd();
        return;
      }
    } while (performance.now() < end);
    onSliceEnd();
    await nextTurn();
  }
}

/** Resolves when the page has nothing more urgent to do. Both manifests ask for browsers that have `postTask`. */
export function nextTurn(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}
