import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: into a neighbour, which then takes its name. Makes the folders above it. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  withDraft(path, content, (draft) => renameSync(draft, path));
}

/** Like `writeAtomically`, but throws (`EEXIST`) if the file is already there, even if it came just now. */
export function createAtomically(path: string, content: string | Uint8Array): void {
  withDraft(path, content, (draft) => {
    linkSync(draft, path);
    rmSync(draft);
  });
}

function withDraft(path: string, content: string | Uint8Array, finish: (draft: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    finish(draft);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
