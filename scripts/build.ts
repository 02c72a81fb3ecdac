import { TARGETS } from './build/manifest-of.ts';
import { weigh } from './build/weigh.ts';
import { packageFolder, writePackages } from './build/write-package.ts';
import { GlossaryError } from './glossary/build-glossary.ts';
import { PROJECT_ROOT } from './project-root.ts';

try {
  await writePackages(PROJECT_ROOT);
} catch (error) {
  if (!(error instanceof GlossaryError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
for (const { file, raw, gzip, cap } of weigh(packageFolder(PROJECT_ROOT, 'chromium'))) {
  const limit = cap === null ? '' : ` (at most ${kilobytes(cap)})`;
  console.log(`${file.padEnd(20)} ${kilobytes(raw).padStart(10)}, gzip ${kilobytes(gzip)}${limit}`);
}
for (const target of TARGETS) console.log(`${target.padEnd(9)} dist/${target}/`);
