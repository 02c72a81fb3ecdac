import { vi } from 'vitest';

type Listener = (message: unknown, sender: Record<string, unknown>) => unknown;

/** A stand-in for the extension interfaces that messages go through: what is sent arrives at who listens. */
export function createFakeBrowser() {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'tifa@test' as string | undefined,
    getURL: (path: string) => `moz-extension://tifa/${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
  };
  return {
    runtime,
    tabs: { sendMessage: vi.fn(async (..._args: unknown[]): Promise<unknown> => undefined) },
    storage: { local: { get: vi.fn(), set: vi.fn(), onChanged: { addListener: vi.fn(), removeListener: vi.fn() } } },
    /** Delivers a message as the browser would; `undefined` where nobody claims it. */
    deliver(message: unknown, sender: Record<string, unknown>): unknown {
      for (const listener of listeners) {
        const answer = listener(message, sender);
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
    listeners,
  };
}
