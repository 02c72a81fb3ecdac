import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../scripts/annotate/split-lines.ts';

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function linesOf(chunks: readonly Uint8Array[], most = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of splitLines(stream(chunks), most)) lines.push(line && new TextDecoder().decode(line));
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ROWS: readonly [name: string, chunks: readonly string[], lines: readonly (string | null)[]][] = [
  ['nothing', [], []],
  ['an empty chunk', [''], []],
  ['one line without an end', ['one'], ['one']],
  ['one line with an end', ['one\n'], ['one']],
  ['empty lines', ['\n\none\n\n'], ['', '', 'one', '']],
  ['a line in pieces', ['o', 'n', 'e\nt', 'wo'], ['one', 'two']],
  ['an end in a chunk of its own', ['one', '\n', 'two'], ['one', 'two']],
];

test.each(ROWS)('%s', async (_, chunks, lines) => {
  expect(await linesOf(chunks.map(bytes))).toEqual(lines);
});

test('gives null for a line that is too long, and goes on', async () => {
  expect(await linesOf(['12345', '6', '7\nok\n12345'].map(bytes), 5)).toEqual([null, 'ok', '12345']);
});

test('reads the same lines however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '灯', '\n') }),
      fc.array(fc.nat(20)),
      async (text, cuts) => {
        const whole = bytes(text);
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const chunks = places.slice(1).map((place, index) => whole.subarray(places[index], place));
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(await linesOf(chunks)).toEqual(lines);
      },
    ),
  );
});
