import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAnnotate } from '../../scripts/annotate/run-annotate.ts';
import { buildGlossary } from '../../scripts/glossary/build-glossary.ts';
import type { Sample } from '../core/glossary/sample-glossary.ts';
import { writeProject } from '../glossary/temporary-project.ts';
import { runAnnotateOn as run } from './annotate-sample.ts';

/** Makes of the theory an ordinary phrase, shown only near Party politics. */
function needContext({ doctrine }: Sample): void {
  doctrine.match = { context: 'required', against: ['candle shop'] };
  for (const form of doctrine.designations.en ?? []) delete form.match;
}

describe('annotate --jsonl', () => {
  const LINES: readonly [name: string, line: string, answer: object][] = [
    [
      'a match',
      '{"id":1,"text":"Keep the Two Lamps lit"}',
      {
        id: 1,
        matches: [
          { entry: 'two-lamps', surface: 'Two Lamps', start: 9, end: 18, shown: true, reason: { code: 'unambiguous' } },
        ],
      },
    ],
    ['nothing', '{"id":"a","text":"Keep still"}', { id: 'a', matches: [] }],
    [
      'a match after a character of two units',
      '{"id":1,"text":"🏮 两个明灯"}',
      {
        id: 1,
        matches: [
          { entry: 'two-lamps', surface: '两个明灯', start: 3, end: 7, shown: true, reason: { code: 'unambiguous' } },
        ],
      },
    ],
    ['a line that is not JSON', 'lamps', { id: null, line: 1, error: 'not JSON' }],
  ];

  test.each(LINES)('%s', async (_, line, answer) => {
    const { out, code } = await run(['--jsonl'], `${line}\n`);
    expect(JSON.parse(out)).toEqual(answer);
    expect(code).toBe('error' in answer ? 1 : 0);
  });

  test('offsets count in the text, whatever its paragraphs', async () => {
    const text = `${'word '.repeat(6000)}\n\n\r\n  two lamps\n${'灯 '.repeat(9000)}Two “Lamps”\n\nTwo\nLamps`;
    const { out } = await run(['--jsonl'], `${JSON.stringify({ id: 1, text })}\n`);
    const { matches } = JSON.parse(out) as { matches: { surface: string; start: number; end: number }[] };
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['two lamps', 'Two “Lamps', 'Two\nLamps']);
    expect(matches.map(({ surface }) => surface)).toEqual(['two lamps', 'Two “Lamps', 'Two\nLamps']);
  });

  test('tells matches that are not shown, with the reason', async () => {
    const line = (text: string): string => `${JSON.stringify({ id: text, text })}\n`;
    const texts = [
      'a theory of lamps',
      'Xi Jinping and the Politburo praise the theory of lamps',
      'theory of lamps, candle shop',
    ];
    const { out } = await run(['--jsonl'], texts.map(line).join(''), {}, needContext);
    const reasons = out
      .trim()
      .split('\n')
      .map((answer) => {
        const [match] = (JSON.parse(answer) as { matches: { shown: boolean; reason: { code: string } }[] }).matches;
        return [match?.shown, match?.reason.code];
      });
    expect(reasons).toEqual([
      [false, 'no-context'],
      [true, 'context'],
      [false, 'no-context'],
    ]);
  });

  test('a title and a language are evidence', async () => {
    const records = [
      { id: 1, text: 'a theory of lamps' },
      { id: 2, text: 'a theory of lamps', title: 'Xi Jinping at the plenum of the Central Committee' },
    ];
    const { out } = await run(
      ['--jsonl'],
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      {},
      needContext,
    );
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => /"shown":(\w+)/.exec(line)?.[1]),
    ).toEqual(['false', 'true']);
  });

  test('answers line for line, in order, and goes on after a bad one', async () => {
    const input = ['{"id":1,"text":"x"}', '{', '', '{"id":4,"text":"Two Lamps"}', '{"id":5,"text":"x"}'].join('\n');
    const { out, code } = await run(['--jsonl'], input);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: number | null; line?: number }),
    ).toMatchObject([{ id: 1 }, { id: null, line: 2 }, { id: null, line: 3 }, { id: 4 }, { id: 5 }]);
    expect(code).toBe(1);
  });

  test('answers a line before the next one comes, and reads no further than it has written', async () => {
    const root = writeProject();
    const log: string[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2, 3]) {
        log.push(`read ${id}`);
        yield new TextEncoder().encode(`{"id":${id},"text":"x"}\n`);
      }
    }
    await runAnnotate(['--jsonl'], {
      folder: root,
      input: input(),
      write: async (text) => {
        // The output is slow; nothing may be read meanwhile.
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`wrote ${(JSON.parse(text) as { id: number }).id}`);
      },
      complain: () => undefined,
      glossary: () => buildGlossary(root),
    });
    expect(log).toEqual(['read 1', 'wrote 1', 'read 2', 'wrote 2', 'read 3', 'wrote 3']);
  });

  test('reads files, one after the other, past one that is missing', async () => {
    const files = { 'a.jsonl': '{"id":"a","text":"x"}', 'b.jsonl': '{"id":"b","text":"x"}' };
    const { out, err, code } = await run(['--jsonl', 'a.jsonl', 'none.jsonl', 'b.jsonl'], '', files);
    expect(out).toBe('{"id":"a","matches":[]}\n{"id":"b","matches":[]}\n');
    expect(err).toMatch(/^none\.jsonl: ENOENT/);
    expect(code).toBe(1);
  });
});

describe('annotate', () => {
  const FILES = {
    'news.html': '<html lang=en><title>Lamp news</title><h1>Two <em>Lamps</em></h1><p>The theory of lamps.</p>',
    'notes.txt': 'They keep the two lamps lit. Then they rest.\n\nTwo lamps, always.',
  };

  test('reports', async () => {
    const { out, code } = await run(['news.html', 'notes.txt'], '', FILES, needContext);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "news.html: Lamp news
      2 entries, 2 matches

      Two Lamps 两个明灯 (two-lamps)
          [Two Lamps]
          shown: it has no other use

      Theory of lamps 明灯理论 (lamp-theory)
          The [theory of lamps].
          shown: “Two Lamps” in the same section

      notes.txt
      1 entry, 2 matches

      Two Lamps 两个明灯 (two-lamps) ×2
          They keep the [two lamps] lit.
          shown: it has no other use
      "
    `);
  });

  test('reports standard input', async () => {
    expect((await run([], 'Two Lamps')).out).toMatch(/^standard input\n1 entry, 1 match\n/);
  });

  test('gives JSON of several files, with the text of HTML', async () => {
    const { out } = await run(['--format', 'json', 'news.html', 'notes.txt'], '', FILES);
    const [news, notes] = JSON.parse(out) as { text?: string; matches: { start: number; end: number }[] }[];
    expect(news).toMatchObject({ file: 'news.html', title: 'Lamp news', lang: 'en' });
    expect(news?.matches.map(({ start, end }) => news.text?.slice(start, end))).toEqual([
      'Two Lamps',
      'theory of lamps',
    ]);
    expect(notes).not.toHaveProperty('text');
    expect(notes?.matches.map(({ start, end }) => FILES['notes.txt'].slice(start, end))).toEqual([
      'two lamps',
      'Two lamps',
    ]);
  });

  test('gives valid JSON where nothing could be read', async () => {
    const { out, code } = await run(['--format', 'json', 'none.txt']);
    expect(JSON.parse(out)).toEqual([]);
    expect(code).toBe(1);
  });

  test('reads standard input as it is told', async () => {
    const { out } = await run(['--format', 'json', '--input', 'html', '--lang', 'en', '-'], '<p>Two <b>Lamps</b>');
    expect(JSON.parse(out)).toMatchObject([{ file: '-', lang: 'en', matches: [{ surface: 'Two Lamps' }] }]);
  });

  test.each([
    ['a file that is missing', ['none.txt'], 'none.txt: ENOENT'],
    ['a folder', ['glossary'], 'glossary: EISDIR'],
    ['an encoding that does not fit', ['gbk.txt'], 'gbk.txt: not utf-8'],
  ])('tells of %s, and goes on', async (_, names, problem) => {
    const files = { ...FILES, 'gbk.txt': new Uint8Array([0xc1, 0xbd]) };
    const { out, err, code } = await run([...names, 'notes.txt'], '', files);
    expect(err).toContain(problem);
    expect(out).toContain('notes.txt\n');
    expect(code).toBe(1);
  });

  test.each([
    ['an option that is not there', ['--fast']],
    ['a format that is not there', ['--format', 'pdf']],
    ['an input that is not there', ['--input', 'pdf']],
    ['a format of JSON lines', ['--jsonl', '--format', 'html']],
  ])('refuses %s', async (_, args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('usage: npm run --silent annotate');
  });

  test('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--jsonl') });
  });
});

test('the documentation names every option', () => {
  const help = readFileSync(join(import.meta.dirname, '../../scripts/annotate/README.md'), 'utf8');
  for (const option of ['--jsonl', '--format', '--input', '--encoding', '--title', '--url', '--lang'])
    expect(help).toContain(option);
});
