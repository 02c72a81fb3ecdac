import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/**
 * The paths of all files under a folder, by file name. Links are not followed.
 *
 * @throws UsageError if there is no such folder
 */
export function findFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`no folder ${folder}`);
  const paths = new Map<string, string[]>();
  for (const found of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!found.isFile()) continue;
    paths.set(found.name, [...(paths.get(found.name) ?? []), join(found.parentPath, found.name)]);
  }
  return paths;
}
