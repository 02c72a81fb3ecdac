import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import type { GlossaryIndex } from '../../extension/protocol/glossary-index.ts';
import { type BuiltGlossary, buildGlossary } from './build-glossary.ts';
import { writeAtomically } from './write-atomically.ts';

const FOLDER = 'node_modules/.cache/tifa';
/** What a built glossary depends on: the data, and the code that reads, expands and compiles it. */
const INPUTS = ['glossary', 'extension/core', 'extension/protocol', 'scripts/glossary'];

interface Cached {
  readonly table: string;
  readonly cueWords: readonly string[];
  readonly entries: readonly (readonly [string, EntryView])[];
  readonly index: GlossaryIndex;
  readonly search: string;
}

/**
 * `buildGlossary`, remembered: reading hundreds of YAML files takes seconds, and a corpus is annotated by many processes
 * that each begin with it. The cache is named by a hash of everything the result depends on, so it is never stale. It
 * may be missing, damaged or not writable: then the glossary is built.
 *
 * @throws GlossaryError as `buildGlossary` does
 */
export function cacheGlossary(root: string): BuiltGlossary {
  const name = `glossary-${hashInputs(root)}.json`;
  const path = join(root, FOLDER, name);
  const known = readCache(path);
  if (known) return known;
  const built = buildGlossary(root);
  const cached: Cached = {
    table: Buffer.from(built.table).toString('base64'),
    cueWords: built.cueWords,
    entries: [...built.entries],
    index: built.index,
    search: built.search,
  };
  try {
    writeAtomically(path, JSON.stringify(cached));
    for (const other of readdirSync(join(root, FOLDER))) {
      if (/^glossary-[0-9a-f]+\.json$/.test(other) && other !== name)
        rmSync(join(root, FOLDER, other), { force: true });
    }
  } catch {
    // A folder that cannot be written (a shared, read-only checkout) costs time, nothing else.
  }
  return built;
}

function readCache(path: string): BuiltGlossary | null {
  try {
    // Written whole by `cacheGlossary` under a name that is the hash of its inputs.
    const { table, cueWords, entries, index, search } = JSON.parse(readFileSync(path, 'utf8')) as Cached;
    return { table: new Uint8Array(Buffer.from(table, 'base64')), cueWords, entries: new Map(entries), index, search };
  } catch {
    return null;
  }
}

function hashInputs(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const files = readdirSync(join(root, input), { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort();
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}
