import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../extension/core/document/piece.ts';
import { createSectionCounter } from '../../../extension/core/document/sections.ts';
import { type Block, walkBlocks } from '../../../extension/core/document/walk.ts';
import { bodyOf, TEXT_TREE } from './text-tree.ts';

type Node = ReturnType<typeof bodyOf>;

function blocksOf(html: string, lang: string | null = null): Block<Node>[] {
  const walk = walkBlocks(bodyOf(html), TEXT_TREE, { sections: createSectionCounter(), lang });
  return [...walk].filter((block) => block !== null);
}

const texts = (html: string): string[] => blocksOf(html).map((block) => block.text);

describe('blocks', () => {
  test.each([
    ['paragraphs part', '<p>one</p><p>two</p>', ['one', 'two']],
    ['inline elements join', '<p>the <a href="#">Two</a> <em>Est<b>ab</b></em>lishes</p>', ['the Two Establishes']],
    ['a wbr joins', '<p>Estab<wbr>lishes</p>', ['Establishes']],
    ['a br is a line break', '<p>Two<br>Establishes</p>', ['Two\nEstablishes']],
    ['ruby text is left out, and its base joins', '<p><ruby>总<rt>zǒng</rt></ruby>体</p>', ['总体']],
    ['text beside blocks is a block of its own', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['code parts', '<p>Two <code>x</code> Establishes</p>', ['Two \uFFFC Establishes']],
    [
      'controls part, and what is typed in them is not read',
      '<p>a<textarea>b</textarea><input value="c">d</p>',
      ['a\uFFFC\uFFFCd'],
    ],
    ['editors are not read', '<div contenteditable>one</div><div contenteditable="false">two</div>', ['two']],
    ['an editor with an empty attribute is one', '<p>a <span contenteditable="">b</span></p>', ['a \uFFFC']],
    ['code editors are not read', '<div class="x cm-editor">one</div><p>two</p>', ['two']],
    ['hidden text is not read', '<p hidden>one</p><p>two</p>', ['two']],
    ['scripts and styles are not read', '<script>one</script><style>two</style><p>three</p>', ['three']],
    ['comments are nothing', '<p>one<!-- two -->three</p>', ['onethree']],
    ['white space alone is no block', '<div> \n </div><p>one</p>', ['one']],
    ['custom elements are blocks', '<x-a>one</x-a><x-b>two</x-b>', ['one', 'two']],
    ['table cells part', '<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('the nearest language counts, the walk’s own where there is none', () => {
    const blocks = blocksOf('<p>a</p><div lang="zh-TW"><p>b</p></div><p lang="en">c</p>', 'fr');
    expect(blocks.map((block) => block.lang)).toEqual(['fr', 'zh-TW', 'en']);
  });

  test('the container is the nearest block', () => {
    const [block] = blocksOf('<section><p><em>a</em></p></section>');
    expect(block?.container.nodeName).toBe('p');
  });

  test('a very long text is cut at white space, and loses nothing', () => {
    const text = 'word '.repeat(20_000);
    const blocks = blocksOf(`<p>${text}</p>`);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.every((block) => block.text.length <= 16_384 && block.text.endsWith(' '))).toBe(true);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
  });

  test('a long text without white space is not cut inside a character', () => {
    const text = `a${'𠀀'.repeat(20_000)}`;
    for (const block of blocksOf(`<p>${text}</p>`)) expect(block.text).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
  });

  test('fifty thousand nested elements do not overflow the stack', () => {
    const deep: Node = { nodeName: '#document-fragment', childNodes: [] } as never;
    let parent = deep as { childNodes: Node[] };
    for (let depth = 0; depth < 50_000; depth += 1) {
      const child = { nodeName: 'div', tagName: 'div', attrs: [], childNodes: [], parentNode: parent } as never;
      parent.childNodes.push(child);
      parent = child;
    }
    parent.childNodes.push({ nodeName: '#text', value: 'deep', parentNode: parent } as never);
    const walk = walkBlocks(deep, TEXT_TREE, { sections: createSectionCounter(), lang: null });
    expect([...walk].filter((block) => block !== null).map((block) => block.text)).toEqual(['deep']);
  });
});

test('every part of a block’s text is found again in its nodes', () => {
  const inline = fc.constantFrom(
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<wbr>',
    '<br>',
    '<p>',
    '</p>',
    '<code>c</code>',
    'ab',
    ' ',
    '字',
    '𠀀',
  );
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 40 }), (parts) => {
      for (const { text, pieces } of blocksOf(parts.join(''))) {
        for (let start = 0; start < text.length; start += 1) {
          const place = locate(pieces, start, start + 1);
          const unit = text.charAt(start);
          if (unit === '\n' || unit === '\uFFFC') expect(place).toBeNull();
          else expect(TEXT_TREE.text(place?.start.node as Node)?.charAt(place?.start.offset ?? -1)).toBe(unit);
        }
      }
    }),
  );
});

describe('sections', () => {
  const sections = (html: string): number[] => blocksOf(html).map((block) => block.section);
  test.each([
    ['one run', '<p>a</p><p>b</p>', [0, 0]],
    ['a heading begins one, and is part of it', '<p>a</p><h2>b</h2><p>c</p><h3>d</h3><p>e</p>', [0, 1, 1, 2, 2]],
    ['an article is one, whatever it holds', '<p>a</p><article><h2>b</h2><p>c</p></article><p>d</p>', [0, 1, 1, 0]],
    ['each item of a feed is one', '<article>a</article><div role="article">b</div>', [1, 2]],
    ['an article inside an article is one of its own', '<article>a<article>b</article>c</article>', [1, 2, 1]],
  ])('%s', (_name, html, expected) => {
    expect(sections(html)).toEqual(expected);
  });

  test('a long run without a heading is cut every two screens', () => {
    const page = `<p>${'a'.repeat(1500)}</p>`.repeat(9);
    expect(sections(page)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(new Set(sections(`<h2>x</h2>${page}`)).size).toBe(1);
  });

  test('a place takes up the section it had', () => {
    const counter = createSectionCounter();
    counter.heading();
    counter.heading();
    counter.resume(1);
    expect(counter.current()).toBe(1);
    counter.heading();
    expect(counter.current()).toBe(3);
  });
});
