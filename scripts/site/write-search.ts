import { build, type InlineConfig } from 'vite';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import { buildSearch } from '../glossary/build-search.ts';
import { INDEX_GLOBAL } from './browser/index-global.ts';

/**
 * The index of the site's search, as a script: a page opened from a folder may load scripts, and no data.
 *
 * @returns JavaScript that leaves the index on the global
 */
export function writeSearchIndex(glossary: Glossary): string {
  return `globalThis.${INDEX_GLOBAL} = ${JSON.stringify(buildSearch(glossary))};\n`;
}

/** Bundles the site's one script into `search.js`. */
export async function bundleSearch(root: string, out: string): Promise<void> {
  const config: InlineConfig = {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      reportCompressedSize: false,
      lib: {
        entry: 'scripts/site/browser/search-main.ts',
        formats: ['iife'],
        name: 'tifa',
        fileName: () => 'search.js',
      },
    },
  };
  await build(config);
}
