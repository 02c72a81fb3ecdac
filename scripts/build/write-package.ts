import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary } from '../glossary/build-glossary.ts';
import { bundle } from './bundle.ts';
import { manifestOf, TARGETS, type Target } from './manifest-of.ts';
import { reportAddressOf } from './report-address-of.ts';

/** The folder of an unpacked extension. */
export function packageFolder(root: string, target: Target): string {
  return join(root, 'dist', target);
}

/**
 * Writes the unpacked extensions to `dist/chromium` and `dist/firefox`. They differ in their manifest only.
 *
 * @param root Absolute path of the project's root.
 * @throws GlossaryError if the glossary cannot be built.
 */
export async function writePackages(root: string): Promise<void> {
  const glossary = buildGlossary(root);
  const [first, ...others] = TARGETS.map((target) => packageFolder(root, target));
  if (!first) return;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(first, 'glossary/entries'), { recursive: true });
  cpSync(join(root, 'extension/public'), first, { recursive: true, filter: (file) => !file.endsWith('.md') });
  await bundle(root, first, { cueWords: glossary.cueWords, reportAddress: reportAddressOf(root) });
  writeFileSync(join(first, 'glossary/table.bin'), glossary.table);
  writeFileSync(join(first, 'glossary/index.json'), JSON.stringify(glossary.index));
  for (const [id, view] of glossary.entries) {
    writeFileSync(join(first, 'glossary/entries', `${id}.json`), JSON.stringify(view));
  }
  for (const other of others) cpSync(first, other, { recursive: true });
  for (const target of TARGETS)
    writeFileSync(join(packageFolder(root, target), 'manifest.json'), manifestOf(root, target));
}
