import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { rowKeyOf } from '../../../extension/core/match/row-keys.ts';
import type { PatternInput, TableInput } from '../../../extension/core/match/table-input.ts';
import { getClasses } from '../../../extension/core/text/classes.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';
import { pattern, tableOf } from './table-inputs.ts';

const form = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abc -’中国安全,'), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('a'.repeat(300), '中'.repeat(200), 'the national security of the nation'),
);
const blocks = fc.array(fc.constantFrom('安', 'of Vietnam'), { maxLength: 2 });
const anyPattern: fc.Arbitrary<PatternInput> = fc.record({
  form,
  entry: fc.nat(40),
  rendition: fc.oneof(fc.nat(6), fc.nat(500)),
  language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
  needs: fc.constantFrom('nothing', 'page', 'near'),
  case: fc.constantFrom('any', 'exact', 'strict'),
  blockedBefore: blocks,
  blockedAfter: blocks,
});
const cue = fc.record({
  strength: fc.constantFrom('sure', 'strong', 'weak', 'doubt', 'other', 'none', 'word', 'rival'),
  forms: fc.array(fc.record({ form, case: fc.constantFrom('any', 'exact', 'strict') }), { maxLength: 3 }),
});
const entry = fc.record({
  id: fc.oneof(fc.stringMatching(/^[a-z]+(-[a-z0-9]+){0,3}$/), fc.string({ maxLength: 8 })),
  kind: fc.constantFrom('formula', 'concept', 'body', 'phrase'),
  weight: fc.constantFrom(1, 2, 3),
  for: fc.array(fc.nat(300), { maxLength: 3 }),
  against: fc.array(fc.nat(300), { maxLength: 3 }),
});
const input = fc
  .record({
    entries: fc.array(entry, { minLength: 41, maxLength: 45 }),
    patterns: fc.array(anyPattern, { maxLength: 60 }),
    cues: fc.array(cue, { maxLength: 5 }),
  })
  .map((drawn): TableInput => {
    const distinct = new Map(drawn.patterns.map((one) => [foldForm(one.form), one]));
    distinct.delete('');
    const cues = drawn.cues.map((one) => ({
      ...one,
      forms: one.forms.filter((cueForm) => foldForm(cueForm.form) !== ''),
    }));
    return { ...drawn, patterns: [...distinct.values()], cues } as TableInput;
  });

describe('the compact table', () => {
  test('gives back what went in', () => {
    fc.assert(
      fc.property(input, (original) => {
        const table = openTable(compileTable(original));
        expect(table.entries).toEqual(original.entries);
        expect(table.cues).toEqual(original.cues.map(({ strength }) => ({ strength })));
        const rows = Array.from({ length: table.rowCount }, (_, number) => table.rowAt(number));
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at));
        const patterns = rows.filter((row) => row.pattern !== null);
        expect(patterns).toHaveLength(original.patterns.length);
        for (const wanted of original.patterns) {
          const row = rows.find(({ text }) => text === foldForm(wanted.form));
          expect(row?.pattern).toEqual({
            entry: wanted.entry,
            rendition: wanted.rendition,
            language: wanted.language,
            needs: wanted.needs,
            case: wanted.case,
            blockedBefore: wanted.blockedBefore.map(foldForm),
            blockedAfter: wanted.blockedAfter.map(foldForm),
          });
        }
        original.cues.forEach(({ forms }, index) => {
          for (const { form: cueForm } of forms) {
            const row = rows.find(({ text }) => text === foldForm(cueForm));
            expect(row?.cues.filter((role) => role.cue === index)).toHaveLength(1);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('depends on its input alone', () => {
    fc.assert(
      fc.property(input, (original) => {
        const turned = { ...original, patterns: [...original.patterns].reverse() };
        expect(compileTable(turned)).toEqual(compileTable(original));
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, TableInput, string]>([
    [
      'two patterns that fold alike',
      tableOf([pattern('Two-Establishes'), pattern('“two establishes”')]),
      'two establishes',
    ],
    ['a pattern that folds to nothing', tableOf([pattern('“ ”')]), 'folds to nothing'],
  ])('refuses %s', (_name, bad, message) => {
    expect(() => compileTable(bad)).toThrow(message);
  });

  test('rows beyond 16 bits are found', { timeout: 60_000 }, () => {
    const count = 66_000;
    const patterns = Array.from({ length: count }, (_, at) =>
      pattern(`w${at.toString(36)} of thing${at % 7}`, { entry: at % 3000, rendition: at % 9 }),
    );
    const table = openTable(compileTable(tableOf(patterns)));
    expect(table.rowCount).toBe(count);
    for (const at of [0, 1, 32_767, 32_768, 65_534, 65_535, 65_999]) {
      const wanted = patterns[at];
      const [match] = findMatches(table, `The ${wanted?.form}!`).matches;
      expect(match && table.rowAt(match.pattern).text, `${at}`).toBe(wanted?.form);
      expect(match && table.pattern(match.pattern)).toMatchObject({
        entry: wanted?.entry,
        rendition: wanted?.rendition,
      });
    }
  });

  test('a table may lie anywhere in its buffer', () => {
    const bytes = compileTable(tableOf([pattern('Two Establishes')]));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(findMatches(openTable(shifted.subarray(3)), 'Two Establishes').matches).toHaveLength(1);
  });

  test('asking for a row that is no pattern, or no row, is an error', () => {
    const cues = [{ strength: 'weak' as const, forms: [{ form: 'China', case: 'any' as const }] }];
    const table = openTable(compileTable(tableOf([], { cues })));
    expect(() => table.pattern(0)).toThrow(RangeError);
    expect(() => table.rowAt(1)).toThrow(RangeError);
    expect(() => table.rowAt(-1)).toThrow(RangeError);
  });
});

describe('hash collisions', () => {
  /** Forms of one, two and three tokens whose keys are equal though their texts are not. */
  function findCollisions(make: (at: number) => string, count: number): [string, string][] {
    const seen = new Map<number, string>();
    const pairs: [string, string][] = [];
    for (let at = 0; at < count; at++) {
      const text = make(at);
      const { key } = rowKeyOf(text, getClasses());
      const other = seen.get(key);
      if (other === undefined) seen.set(key, text);
      else pairs.push([other, text]);
    }
    return pairs;
  }
  const word = (at: number): string => `w${((at * 2_654_435_761) % 4_294_967_296).toString(36)}`;

  test.each<[string, (at: number) => string]>([
    ['one token', (at) => word(at)],
    ['two tokens', (at) => `${word(at)} and${at % 10}`],
    ['three tokens', (at) => `mass ${word(at)} line${at % 10}`],
  ])('two forms of %s with one key are told apart', (_name, make) => {
    const pairs = findCollisions(make, 300_000);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b] of pairs) {
      const both = openTable(compileTable(tableOf([pattern(a), pattern(b)])));
      const text = `${b}. ${a}. ${b}`;
      expect(findMatches(both, text).matches.map(({ start, end }) => text.slice(start, end))).toEqual([b, a, b]);
      const one = openTable(compileTable(tableOf([pattern(a)])));
      expect(findMatches(one, text).matches.map(({ start, end }) => text.slice(start, end))).toEqual([a]);
    }
  });
});
