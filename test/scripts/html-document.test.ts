import { describe, expect, test } from 'vitest';
import { readHtmlDocument } from '../../scripts/annotate/html-document.ts';

const blocksOf = (html: string): string[] => readHtmlDocument(html, {}).blocks.map(({ text }) => text.trim());

const ROWS: readonly [name: string, html: string, blocks: readonly string[]][] = [
  ['inline elements do not part', '<p>Two <b>Est<i>abl</i></b>ishes</p>', ['Two Establishes']],
  ['blocks part', '<p>one<p>two<div>three<p>four</div>five', ['one', 'two', 'three', 'four', 'five']],
  ['a fragment without a body', 'one <em>two</em>', ['one two']],
  ['scripts and styles are left out', '<p>one<script>two</script><style>p{}</style> three</p>', ['one three']],
  ['template content is left out', '<div>one<template><p>two</p></template></div>', ['one']],
  ['ruby text is left out', '<p><ruby>明<rt>míng</rt>灯<rt>dēng</rt></ruby></p>', ['明灯']],
  [
    'an open shadow root is read',
    '<x-card><template shadowrootmode="open"><p>in the shadow</p></template>light</x-card>',
    ['in the shadow', 'light'],
  ],
  [
    'a closed shadow root is not',
    '<x-card><template shadowrootmode="closed"><p>in the shadow</p></template>light</x-card>',
    ['light'],
  ],
  ['text in SVG is left out', '<p>one</p><svg><text>two</text></svg><p>three</p>', ['one', 'three']],
];

describe('readHtmlDocument', () => {
  test.each(ROWS)('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  const FACTS: readonly [name: string, html: string, title: string, lang: string | null][] = [
    ['given', '<html lang=zh><title> Two\n lamps </title>', 'Two lamps', 'zh'],
    ['nothing', '<p>x', '', null],
    ['the first title of the page', '<title>one</title><body><title>two</title>', 'one', null],
    ['not the title of a picture', '<body><svg><title>picture</title></svg>', '', null],
  ];

  test.each(FACTS)('title and language: %s', (_, html, title, lang) => {
    expect(readHtmlDocument(html, {})).toMatchObject({ title, lang });
  });

  test('what the caller knows comes first', () => {
    const facts = { title: 'mine', lang: 'en', url: 'https://lamps.example/' };
    expect(readHtmlDocument('<html lang=zh><title>its own</title>', facts)).toMatchObject(facts);
  });

  test('offsets count in the joined blocks', () => {
    const { text, blocks } = readHtmlDocument('<h1>Lamps</h1><ul><li>one<li>two</ul><p>three', {});
    for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    expect(blocks.filter((block) => block.text.trim() !== '').map(({ element }) => element)).toEqual([
      'h1',
      'li',
      'li',
      'p',
    ]);
  });

  test('reads deep and wide documents', () => {
    expect(blocksOf(`${'<div>'.repeat(50_000)}deep`)).toEqual(['deep']);
    expect(blocksOf('<p>x</p>'.repeat(50_000))).toHaveLength(50_000);
  });
});
