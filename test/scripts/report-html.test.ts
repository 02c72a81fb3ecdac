import { describe, expect, test } from 'vitest';
import { runAnnotateOn } from './annotate-sample.ts';

describe('annotate --format html', () => {
  const HOSTILE = [
    '<title></title><img src=x onerror=alert(1)>"\'&amp;</title>',
    '<h1 onclick="alert(1)">Two <em>Lamps</em></h1>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; two lamps \u202E &amp; <a href="javascript:alert(1)">two lights</a></p>',
    '<ul><li>theory of lamps</ul>',
  ].join('');

  test('draws marks and numbered notes', async () => {
    const { out } = await runAnnotateOn(['--format', 'html', '--input', 'html', '--title', 'T & <i>'], HOSTILE);
    expect(out).toContain('<title>T &amp; &lt;i&gt;</title>');
    expect(out).toContain('<h1 dir="auto"><mark><a href="#note-1">Two Lamps<sup>1</sup></a></mark></h1>');
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt; <mark><a href="#note-1">two lamps</a></mark>');
    expect(out).toContain('<li id="note-2">');
    expect(out).toContain('<p class="sources">In this text: “Two Lights”, the rendition of The Lamp Post.</p>');
    expect(out).toContain(
      '<p class="sources">Report on Lamps, House of Lamps, 2024-05-01, part 1. <a href="https://lamps.',
    );
  });

  test('lets nothing of the document through but its text', async () => {
    const { out } = await runAnnotateOn(['--format', 'html', '--input', 'html'], HOSTILE, {}, ({ formula, source }) => {
      formula.gist.text = 'A <b>formula</b> of “two lamps”.';
      source.title = '</p><script>alert(1)</script>';
      source.url = 'javascript:alert(1)';
    });
    expect(out).not.toMatch(/<(?:script|img|b|i|em|a href="javascript)\b/i);
    expect(out).not.toMatch(/ on\w+=/i);
    expect(out).not.toContain('\u202E');
    expect([...out.matchAll(/(?:src|href)="([^"]*)"/g)].every(([, address]) => address?.startsWith('#note-'))).toBe(
      true,
    );
  });

  test('allows itself its one style sheet and nothing else', async () => {
    const { out } = await runAnnotateOn(['--format', 'html'], 'Two Lamps');
    const style = /<style>([\s\S]*)<\/style>/.exec(out)?.[1] ?? '';
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString(
      'base64',
    );
    expect(out).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'"`);
    expect(out).not.toContain(' style=');
  });

  test('says so where there is nothing to note', async () => {
    expect((await runAnnotateOn(['--format', 'html'], 'Nothing.')).out).toContain(
      'No entry of the glossary stands in this text.',
    );
  });

  test('numbers through several documents', async () => {
    const files = { 'a.txt': 'theory of lamps, two lamps', 'b.txt': 'two lamps and the theory of lamps' };
    const { out } = await runAnnotateOn(['--format', 'html', 'a.txt', 'b.txt'], '', files);
    expect(out.match(/<article/g)).toHaveLength(2);
    expect([...out.matchAll(/<sup>(\d)<\/sup>/g)].map(([, number]) => number)).toEqual(['1', '2', '2', '1']);
  });
});
