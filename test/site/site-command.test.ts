import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { rankFound } from '../../extension/core/search/rank-found.ts';
import type { SearchDocument } from '../../extension/core/search/search-document.ts';
import { SEARCH_OPTIONS } from '../../extension/core/search/search-options.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { type Outcome, runIn, writeProject } from '../glossary/temporary-project.ts';

/** What drawing and bundling need of the project beside the glossary. */
const PARTS = [
  'extension/ui',
  'extension/core',
  'extension/public/_locales',
  'scripts/site',
  'package.json',
  'tsconfig.base.json',
];

function site(later: (clean: () => void) => void): string {
  const root = writeProject(undefined, {}, later);
  for (const part of PARTS) cpSync(join(PROJECT_ROOT, part), join(root, part), { recursive: true });
  cpSync(join(PROJECT_ROOT, 'node_modules/minisearch'), join(root, 'node_modules/minisearch'), { recursive: true });
  return root;
}

interface Node {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Every address that a page names, and every id it has. */
function survey(html: string): { readonly addresses: string[]; readonly ids: Set<string> } {
  const addresses: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'href' || name === 'src') addresses.push(value);
      if (name === 'id') ids.add(value);
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html) as unknown as Node);
  return { addresses, ids };
}

describe('glossary site', () => {
  let root = '';
  let out = '';
  let outcome: Outcome = { code: 9, out: [], err: [] };
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');

  beforeAll(async () => {
    let clean = (): void => undefined;
    root = site((how) => {
      clean = how;
    });
    out = join(root, 'dist/site');
    mkdirSync(join(out, 'entries'), { recursive: true });
    writeFileSync(join(out, 'search-index.js'), 'an earlier site');
    writeFileSync(join(out, 'entries/gone.html'), 'an entry that is no more');
    writeFileSync(join(out, 'entries/notes.yaml'), 'somebody’s own');
    writeFileSync(join(out, 'CNAME'), 'somebody’s own');
    outcome = await runIn(root, 'site');
    return clean;
  });

  test('writes a page an entry and five indexes', () => {
    expect(outcome.out).toEqual([`7 pages written to ${out}`]);
    expect(readdirSync(out).sort()).toEqual([
      ...['CNAME', 'chinese.html', 'entries', 'index.html', 'pinyin.html', 'search-index.js', 'search.js', 'site.css'],
      ...['sources.html', 'subjects.html'],
    ]);
  });

  test('takes away entries that are no more, and nothing that is not its own', () => {
    expect(readdirSync(join(out, 'entries')).sort()).toEqual(['lamp-theory.html', 'notes.yaml', 'two-lamps.html']);
    expect(existsSync(join(out, 'CNAME'))).toBe(true);
  });

  test.each([
    ...['Two Lamps', 'light the eastern lamp', 'Sees thrift in it.', 'Edition 2026.11', 'Checked on 2 January 2026'],
    'Mistake in the Tifa glossary',
  ])('an entry has all its parts, open: %s', (words) => {
    expect(read('entries/two-lamps.html')).toContain(words);
  });

  test('every link inside the site leads somewhere', () => {
    const indexes = ['index.html', 'pinyin.html', 'chinese.html', 'subjects.html', 'sources.html'];
    for (const page of [...indexes, 'entries/two-lamps.html']) {
      for (const address of survey(read(page)).addresses.filter((one) => !/^https?:/.test(one))) {
        const { pathname, hash } = new URL(address, `file:///${page}`);
        expect(existsSync(join(out, pathname)), `${page}: ${address}`).toBe(true);
        if (hash !== '') expect(survey(read(pathname)).ids, `${page}: ${address}`).toContain(hash.slice(1));
      }
    }
  });

  test('loads nothing from elsewhere', () => {
    const loaded = survey(read('index.html')).addresses.filter((address) => /\.(?:js|css)$/.test(address));
    expect(loaded).toEqual(['site.css', 'search.js']);
    expect(read('site.css')).not.toMatch(/@import|url\(/);
  });

  test.each([
    ['two lamps', 'two-lamps'],
    ['lights', 'two-lamps'],
    ['liangge ming', 'two-lamps'],
    ['lgmd', 'two-lamps'],
    ['明燈理論', 'lamp-theory'],
    ['theroy', 'lamp-theory'],
  ])('a search for %s finds %s first', (query, id) => {
    const [, written = '""'] = /= (".*");?/.exec(read('search-index.js')) ?? [];
    const index = MiniSearch.loadJSON<SearchDocument>(JSON.parse(written), SEARCH_OPTIONS);
    const found = index.search(query).map((one) => ({ document: one as unknown as SearchDocument, score: one.score }));
    expect(rankFound(query, found)[0]?.id).toBe(id);
  });

  test.each([
    [['site', 'a', 'b'], 2, 'one folder at most'],
    [['site', '--lang', 'fr'], 2, '--lang fr: use en, zh-CN, zh-TW'],
    [['site', '--lang', 'constructor'], 2, '--lang constructor: use en, zh-CN, zh-TW'],
  ] as const)('%j ends with %d', async (args, code, words) => {
    const wrong = await runIn(root, ...args);
    expect(wrong.code).toBe(code);
    expect(wrong.err[0]).toBe(words);
  });

  test('writes into no folder that holds something else', async () => {
    const { code, err } = await runIn(root, 'site', 'glossary');
    expect(code).toBe(2);
    expect(err[0]).toMatch(/glossary holds something else: name an empty folder$/);
    expect(readdirSync(join(root, 'glossary/entries'))).toEqual(['lamp-theory.yaml', 'two-lamps.yaml']);
  });

  test('leaves the search the place for its number', () => {
    expect(read('index.html')).toContain('data-found-other="$1 entries found"');
  });

  test('speaks Chinese when asked', async () => {
    await runIn(root, 'site', 'in-chinese', '--lang', 'zh-TW');
    const page = readFileSync(join(root, 'in-chinese/entries/two-lamps.html'), 'utf8');
    expect(page).toContain('lang="zh-TW"');
    expect(page).toContain('兩個明燈');
  });
});
