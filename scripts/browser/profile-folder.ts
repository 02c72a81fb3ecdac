import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface ProfileFolder {
  readonly path: string;
  /** Removes it; also done when this process exits. A file that a dying browser still holds is tried for again. */
  remove(): void;
}

/**
 * Makes an empty folder for a browser's profile.
 *
 * A browser that is a snap sees a `/tmp` of its own, so its profile stands in the folder that it shares with the system
 * (https://snapcraft.io/docs/data-locations).
 */
export function makeProfileFolder(program: string): ProfileFolder {
  const snap = snapOf(program);
  const parent = snap === null ? tmpdir() : join(homedir(), 'snap', snap, 'common');
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'tifa-profile-'));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { path, remove };
}

/** The name of the snap that a program starts: by its link, or by the script that Ubuntu puts in its place. */
function snapOf(program: string): string | null {
  if (basename(realpathSync(program)) === 'snap') return basename(program);
  const beginning = readFileSync(program).subarray(0, 4096).toString('latin1');
  return beginning.startsWith('#!') ? (/\/snap\/bin\/([\w-]+)/.exec(beginning)?.[1] ?? null) : null;
}
