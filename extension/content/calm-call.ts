/** How long things have to be quiet before a calm call is made, in milliseconds. */
const QUIET_MS = 300;

/**
 * A function that, called again and again, has another called once when things have been quiet for a while.
 *
 * @param signal Ends it; nothing is called afterwards.
 */
export function createCalmCall(call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || call(), QUIET_MS);
  };
}
