/** Marks a world that has a living copy of ours: where the browser injects twice, the second leaves. */
const RUNNING = Symbol.for('tifa.running');

/** What runs in this world: the watch for a cue, or the reader that took over from it. */
export interface Running {
  isAlive(): boolean;
  stop(): void;
}

/** What runs here, if anything does. A reload of the extension leaves copies behind that are not alive. */
export function runningHere(): Running | null {
  return (Reflect.get(globalThis, RUNNING) as Running | undefined) ?? null;
}

/** Takes the place of whatever ran here. */
export function runHere(running: Running): void {
  Reflect.set(globalThis, RUNNING, running);
}
