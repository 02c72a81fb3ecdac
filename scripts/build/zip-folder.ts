import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The same date for every file of every zip: a zip is to depend on what is in it only. Zips begin in 1980. */
const MODIFIED = new Date(1980, 0, 1);

/** A store-ready zip of a folder: files sorted by path, one date, no owner. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const content: Zippable = {};
  for (const file of files) content[file] = [readFileSync(join(folder, file)), { mtime: MODIFIED, level: 9 }];
  return zipSync(content);
}
