import MiniSearch from 'minisearch';
import { build, type InlineConfig } from 'vite';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import { searchDocumentOf } from '../../extension/core/search/search-document.ts';
import { linkTo } from '../../extension/protocol/entry-view-of.ts';
import type { Script } from '../../extension/ui/script.ts';
import { INDEX_GLOBAL, SEARCH_OPTIONS } from './search-options.ts';

/**
 * The index of the site's search, as a script: a page opened from a folder may load scripts, and no data.
 *
 * @returns JavaScript that leaves the index on the global
 */
export function writeSearchIndex({ entries }: Glossary, script: Script): string {
  const index = new MiniSearch(SEARCH_OPTIONS);
  for (const entry of entries.values()) {
    const { headword, chinese } = linkTo(entry);
    index.add({ ...searchDocumentOf(entry), headword, shownChinese: chinese[script] });
  }
  return `globalThis.${INDEX_GLOBAL} = ${JSON.stringify(JSON.stringify(index))};\n`;
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
