import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'parse5';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSectionCounter } from '../../../extension/core/document/sections.ts';
import { walkBlocks } from '../../../extension/core/document/walk.ts';
import { createParse5Tree, type HtmlNode } from '../../../scripts/annotate/parse5-tree.ts';
import type { PlainBlock } from '../harness/blocks-in-page.ts';
import type { Stage } from '../harness/stage.ts';

const PAGES = new URL('../../pages/', import.meta.url);

/** Bits of markup as careless authors leave them: unclosed, misnested, empty. */
const MARKUP = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<a href="#">',
    '</a>',
    '<em>',
    '<ul><li>',
    '</ul>',
    '<h2>',
    '</h2>',
  ],
  ...['<table><tr><td>', '</table>', '<article>', '</article>', '<ruby>', '<rt>', '</ruby>', '<br>', '<wbr>', '<hr>'],
  ...['<code>x</code>', '<textarea>t</textarea>', '<select><option>o</select>', '<p hidden>', '<div contenteditable>'],
  ...[
    '<span lang="zh-TW">',
    '</span>',
    '<!-- c -->',
    '<script>s</script>',
    '<svg><text>v</text></svg>',
    '<x-y>',
    '</x-y>',
  ],
  ...['Two ', 'Establishes', '总体', '国家安全观', ' ', '\n', '&nbsp;', '&shy;'],
);

function cutByParser(html: string): PlainBlock[] {
  const page = parse(html);
  const root = page.childNodes.find(({ nodeName }) => nodeName === 'html');
  const body = root && 'childNodes' in root ? root.childNodes.find(({ nodeName }) => nodeName === 'body') : undefined;
  if (!body) return [];
  const walk = walkBlocks<HtmlNode>(body, createParse5Tree(page), { sections: createSectionCounter(), lang: null });
  return [...walk]
    .filter((block) => block !== null)
    .map(({ text, container, section, lang }) => ({
      text,
      container: container.nodeName.toLowerCase(),
      section,
      lang,
    }));
}

/** The page's walk as a script of its own. */
async function bundleWalk(): Promise<string> {
  const entry = fileURLToPath(new URL('../harness/blocks-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'walk', fileName: () => 'walk.js' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing built');
  return result.output[0].code;
}

/** The page and the command line share the rules of the cut; here their two adapters meet. */
export function testParity(on: () => Stage): void {
  describe('the page and the command line cut a document alike', () => {
    let script = '';
    beforeAll(async () => {
      script = await bundleWalk();
    });
    const cutInBrowser = async (texts: readonly string[]): Promise<PlainBlock[][]> => {
      const page = await on().openBody('');
      return (await page.evaluate(`${script}\nwalk.cutInPage(${JSON.stringify(texts)})`)) as PlainBlock[][];
    };

    test('the test pages', async () => {
      const texts = readdirSync(PAGES, { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8'));
      expect(texts.length).toBeGreaterThan(3);
      expect(await cutInBrowser(texts)).toEqual(texts.map(cutByParser));
    });

    test('three hundred careless documents', async () => {
      const texts = fc
        .sample(fc.array(MARKUP, { maxLength: 30 }), { numRuns: 300, seed: 20221016 })
        .map((parts) => parts.join(''));
      const inBrowser = await cutInBrowser(texts);
      for (const [index, html] of texts.entries()) expect(inBrowser[index], html).toEqual(cutByParser(html));
    });
  });
}
