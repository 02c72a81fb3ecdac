/** Milliseconds between two looks. */
const PAUSE = 20;

/**
 * Waits for a condition.
 *
 * @param what What is waited for, in words that complete "waited in vain for …".
 * @param look Anything but `false`, `null` and `undefined` ends the waiting.
 * @param patience Milliseconds after which it is given up.
 * @throws Error if the condition did not come true; what `look` threw last is its cause.
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let cause: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== false && seen !== null && seen !== undefined) return seen;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(`waited in vain for ${what}`, { cause });
}
