import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** The scripts of the package, each one file that needs no other. */
export const SCRIPTS = {
  content: 'extension/content/main.ts',
  reader: 'extension/content/reader-main.ts',
  card: 'extension/card/main.ts',
  background: 'extension/background/main.ts',
} as const;

/** The scripts that run in pages, beside the polyfill that the manifest puts there once for all of them. */
const IN_PAGES: ReadonlySet<string> = new Set(['content', 'reader']);

/** The pages of the package. */
const PAGES = ['popup', 'entry'] as const;

const POLYFILL = 'webextension-polyfill';

/** Stands for the polyfill in scripts that run beside it: it leaves its `browser` on the global of their world. */
const POLYFILL_BESIDE: Plugin = {
  name: 'polyfill-beside',
  enforce: 'pre',
  resolveId: (id) => (id === POLYFILL ? `\0${POLYFILL}` : null),
  load: (id) => (id === `\0${POLYFILL}` ? 'export default globalThis.browser;' : null),
};

/** What the build writes into the scripts. */
export interface BundleFacts {
  readonly cueWords: readonly string[];
  readonly reportAddress: string | null;
}

/**
 * Bundles scripts and pages into a folder. The same sources give the same bytes.
 *
 * @param root Absolute path of the project's root.
 * @param out Absolute path of the folder.
 */
export async function bundle(root: string, out: string, facts: BundleFacts): Promise<void> {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    await build({
      ...common(root, out, facts),
      plugins: IN_PAGES.has(name) ? [POLYFILL_BESIDE] : [],
      build: {
        ...common(root, out, facts).build,
        lib: { entry: join(root, entry), formats: ['iife'], name: 'tifa', fileName: () => `${name}.js` },
      },
    });
  }
  cpSync(join(root, 'node_modules', POLYFILL, 'dist/browser-polyfill.min.js'), join(out, 'browser-polyfill.js'));
  for (const page of PAGES) {
    await build({
      ...common(root, out, facts),
      root: join(root, 'extension/pages', page),
      base: './',
      build: {
        ...common(root, out, facts).build,
        rollupOptions: {
          input: join(root, 'extension/pages', page, `${page}.html`),
          output: { entryFileNames: `${page}.js`, assetFileNames: '[name][extname]' },
        },
      },
    });
  }
}

function common(root: string, out: string, facts: BundleFacts): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __CUE_WORDS__: JSON.stringify(facts.cueWords),
      __REPORT_ADDRESS__: JSON.stringify(facts.reportAddress),
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: ['chrome128', 'firefox140'],
      minify: true,
      // Reviewers of the stores read the package, and offsets in error reports mean something.
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
    },
  };
}
