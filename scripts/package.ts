import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { TARGETS } from './build/manifest-of.ts';
import { packageFolder, writePackages } from './build/write-package.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** The same date for every file of every zip: a zip is to depend on what is in it only. Zips begin in 1980. */
const MODIFIED = new Date(1980, 0, 1);

/** A store-ready zip of a folder: files sorted by path, one date, no owner. */
function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const content: Zippable = {};
  for (const file of files) {
    content[relative(folder, file).replaceAll('\\', '/')] = [readFileSync(file), { mtime: MODIFIED, level: 9 }];
  }
  return zipSync(content);
}

await writePackages(PROJECT_ROOT);
for (const target of TARGETS) {
  const zip = join(PROJECT_ROOT, 'dist', `tifa-${target}.zip`);
  writeFileSync(zip, zipFolder(packageFolder(PROJECT_ROOT, target)));
  console.log(relative(PROJECT_ROOT, zip));
}
