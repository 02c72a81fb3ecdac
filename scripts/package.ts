import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TARGETS } from './build/manifest-of.ts';
import { packageFolder, writePackages } from './build/write-package.ts';
import { zipFolder } from './build/zip-folder.ts';
import { PROJECT_ROOT } from './project-root.ts';

await writePackages(PROJECT_ROOT);
for (const target of TARGETS) {
  const zip = join(PROJECT_ROOT, 'dist', `tifa-${target}.zip`);
  writeFileSync(zip, zipFolder(packageFolder(PROJECT_ROOT, target)));
  console.log(relative(PROJECT_ROOT, zip));
}
