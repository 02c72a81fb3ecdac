import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary } from '../glossary/build-glossary.ts';
import { bundle } from './bundle.ts';
import { manifestOf, TARGETS, type Target } from './manifest-of.ts';
import { reportAddressOf } from './report-address-of.ts';

/** The folder of an unpacked extension. */
export function packageFolder(root: string, target: Target, out = join(root, 'dist')): string {
  return join(out, target);
}

/**
 * Writes the unpacked extensions to `chromium` and `firefox` in a folder. They differ in their manifest only. They are built
 * beside their places and put there when they are whole, so that a browser never loads half a package.
 *
 * @param root Absolute path of the project's root.
 * @param out Absolute path of the folder; `dist` if left out.
 * @throws GlossaryError if the glossary cannot be built.
 */
export async function writePackages(root: string, out = join(root, 'dist')): Promise<void> {
  const glossary = buildGlossary(root);
  mkdirSync(out, { recursive: true });
  const built = mkdtempSync(join(out, 'building-'));
  // Such a folder is its owner's alone; a package is to be read by whichever user the browser runs as.
  chmodSync(built, 0o755);
  try {
    mkdirSync(join(built, 'glossary/entries'), { recursive: true });
    cpSync(join(root, 'extension/public'), built, { recursive: true, filter: isPackaged });
    await bundle(root, built, { cueWords: glossary.cueWords, reportAddress: reportAddressOf(root) });
    writeFileSync(join(built, 'glossary/table.bin'), glossary.table);
    writeFileSync(join(built, 'glossary/index.json'), JSON.stringify(glossary.index));
    writeFileSync(join(built, 'glossary/search.json'), glossary.search);
    for (const [id, view] of glossary.entries) {
      writeFileSync(join(built, 'glossary/entries', `${id}.json`), JSON.stringify(view));
    }
    for (const target of TARGETS) {
      writeFileSync(join(built, 'manifest.json'), manifestOf(root, target));
      const folder = packageFolder(root, target, out);
      rmSync(folder, { recursive: true, force: true });
      cpSync(built, folder, { recursive: true });
    }
  } finally {
    rmSync(built, { recursive: true });
  }
}

/** Drawings and notes stay out of the package. */
function isPackaged(file: string): boolean {
  return !/\.(?:md|svg)$/.test(file);
}
