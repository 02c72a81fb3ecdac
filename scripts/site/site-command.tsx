import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { reportAddressOf } from '../build/report-address-of.ts';
import { GlossaryError, viewGlossary } from '../glossary/build-glossary.ts';
import { type Command, UsageError } from '../glossary/command.ts';
import { readArguments } from '../glossary/read-arguments.ts';
import { LOCALES, readWords } from './read-words.ts';
import { listPages } from './site-pages.tsx';
import { bundleSearch, writeSearchIndex } from './write-search.ts';

/** The style sheets of the site, in their order. */
const SHEETS = [
  'extension/ui/tokens.css',
  'extension/ui/controls.css',
  'extension/ui/entry.css',
  'extension/ui/entry-sections.css',
  'scripts/site/site.css',
  'scripts/site/site-entry.css',
];

export const siteCommand: Command = {
  usage: 'site [folder] [--lang en|zh-CN|zh-TW]',
  summary: 'write the glossary as a static site: a page an entry, five indexes, a search; nothing leaves it',
  details: [
    'folder    where to; dist/site if left out. Empty, or with an earlier site, whose pages are replaced.',
    '--lang    language of headings and buttons (en); the entries are in English',
    'Open index.html in a browser; no server is needed.',
  ],
  async run(args, { root, folder: from, print, complain }) {
    const { values, positionals } = readArguments(args, { lang: { type: 'string', default: 'en' } });
    if (positionals.length > 1) throw new UsageError('one folder at most');
    const locale = LOCALES.get(values.lang);
    if (locale === undefined) throw new UsageError(`--lang ${values.lang}: use ${[...LOCALES.keys()].join(', ')}`);
    const out = positionals[0] === undefined ? join(root, 'dist/site') : resolve(from, positionals[0]);
    try {
      const { glossary, timelines, edition, entries: views } = viewGlossary(root);
      const content = { glossary, views, timelines, edition, reportAddress: reportAddressOf(root) };
      const t = readWords(root, locale);
      const pages = listPages(t, content);
      const sheets = SHEETS.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
      clearSite(out);
      const write = (file: string, text: string): void => {
        mkdirSync(dirname(join(out, file)), { recursive: true });
        writeFileSync(join(out, file), text);
      };
      for (const { file, page } of pages) write(file, `<!doctype html>\n${renderToString(page)}\n`);
      write('site.css', sheets);
      write(MARK, writeSearchIndex(glossary));
      await bundleSearch(root, out);
      print(`${pages.length} pages written to ${out}`);
      return 0;
    } catch (error) {
      if (!(error instanceof GlossaryError)) throw error;
      complain(error.message);
      return 1;
    }
  },
};

/** Left by every site that was written; a folder with other things in it and without this is not ours to write to. */
const MARK = 'search-index.js';

/**
 * Removes the pages of entries that an earlier site left in the folder, and nothing else.
 *
 * @throws UsageError if the folder holds something and no site
 */
function clearSite(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (!existsSync(join(out, MARK))) throw new UsageError(`${out} holds something else: name an empty folder`);
  const entries = join(out, 'entries');
  if (!existsSync(entries)) return;
  for (const name of readdirSync(entries)) if (name.endsWith('.html')) rmSync(join(entries, name));
}
