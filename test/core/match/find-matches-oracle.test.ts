import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';
import { chooseNaively, findNaively, foldNaively, MEANINGS, readNaively } from './alphabet.ts';
import { pattern, tableOf } from './table-inputs.ts';

const unit = fc.constantFrom(...MEANINGS.keys());
/** Few enough units for chance to find patterns again and again. */
const common = fc.constantFrom(
  'a',
  'A',
  'b',
  'ﬁ',
  's',
  '中',
  '国',
  ' ',
  '-',
  '’',
  '\u00ad',
  '“',
  '\n',
  ',',
  '\ud840',
  '\udc00',
);
const textOf = (of: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(of, { maxLength }).map((units) => units.join(''));
const anyText = fc.oneof(textOf(unit, 60), textOf(common, 80), textOf(fc.oneof(common, unit), 120));

/** More tokens than a key has. */
const longForm = fc
  .array(fc.constantFrom('a', 'b', 'as', 'bs'), { minLength: 3, maxLength: 6 })
  .map((words) => words.join(' '));

/** Forms that fold to something, no two of them to the same. */
const forms = fc
  .array(fc.oneof(textOf(common, 5), textOf(fc.oneof(common, unit), 8), textOf(unit, 4), longForm), {
    minLength: 1,
    maxLength: 14,
  })
  .map((list) =>
    [...new Map(list.map((form) => [foldNaively(form), form])).values()].filter((form) => foldNaively(form) !== ''),
  );

/** A text made of pieces of the forms, spelt another way, among others. */
function withForms(list: readonly string[]): fc.Arbitrary<string> {
  const piece = list.length === 0 ? anyText : fc.oneof(fc.constantFrom(...list), textOf(common, 3), textOf(unit, 2));
  return fc.oneof(
    anyText,
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  );
}

const cases = forms.chain((list) => fc.tuple(fc.constant(list), withForms(list)));

describe('against the naive oracle', () => {
  test('a text folds as its tokens do', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForm(text)).toBe(foldNaively(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('finds the leftmost, longest matches and nothing else', () => {
    fc.assert(
      fc.property(cases, ([list, text]) => {
        const table = openTable(compileTable(tableOf(list.map((form) => pattern(form)))));
        const found = findMatches(table, text).matches.map((match) => ({
          form: table.rowAt(match.pattern).text,
          start: match.start,
          end: match.end,
        }));
        const expected = chooseNaively(findNaively(list, text), text.length);
        expect(found).toEqual(expected.map((hit) => ({ ...hit, form: foldNaively(hit.form) })));
      }),
      { numRuns: 4000 },
    );
  });

  test('every slice folds to its pattern and begins and ends with what is visible', () => {
    fc.assert(
      fc.property(cases, ([list, text]) => {
        const table = openTable(compileTable(tableOf(list.map((form) => pattern(form)))));
        for (const { pattern: row, start, end } of findMatches(table, text).matches) {
          const slice = text.slice(start, end);
          expect(foldForm(slice)).toBe(table.rowAt(row).text);
          expect(readNaively(slice)[0]?.start).toBe(0);
          expect(readNaively(slice).at(-1)?.end).toBe(slice.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('cues of a table are found as patterns are, apart from them', () => {
    fc.assert(
      fc.property(cases, forms, ([list, text], cueForms) => {
        const cues = cueForms.map((form) => ({ strength: 'weak' as const, forms: [{ form, case: 'any' as const }] }));
        const table = openTable(
          compileTable(
            tableOf(
              list.map((form) => pattern(form, { needs: 'near' })),
              { cues },
            ),
          ),
        );
        const found = findMatches(table, text);
        const expected = chooseNaively(findNaively(cueForms, text), text.length);
        expect(found.cues.map(({ cue, start, end }) => ({ form: cueForms[cue], start, end }))).toEqual(expected);
        expect(found.cues.map(({ surface }) => surface)).toEqual(
          expected.map(({ start, end }) => text.slice(start, end)),
        );
        expect(found.matches).toHaveLength(chooseNaively(findNaively(list, text), text.length).length);
        expect(found.han).toBe(readNaively(text).filter(({ is }) => is === 'han').length);
      }),
      { numRuns: 1500 },
    );
  });
});
