import { expect, test } from 'vitest';
import { runIn, writeProject } from './temporary-project.ts';

const ROWS: readonly [query: string, code: number, line: string][] = [
  ['Keep the TWO  lamps lit', 0, 'two-lamps: "TWO  lamps" at 9–19, from Two Lamps'],
  ['坚持“两个明灯”', 0, 'two-lamps: "两个明灯" at 3–7, from 两个明灯'],
  ['theories of lamps and 2 lamps', 0, 'two-lamps: "2 lamps" at 22–29, from Two Lamps'],
  ['lamps', 0, 'lamp-theory: in theory of lamps'],
  ['mingdeng li', 0, 'lamp-theory: in míngdēng lǐlùn'],
  ['MÍNGDĒNG', 0, 'two-lamps: in liǎng gè míngdēng'],
  ['lamp-th', 0, 'lamp-theory: in lamp-theory'],
  ['明灯', 0, 'two-lamps: in 两个明灯'],
  ['zebra', 1, 'nothing'],
];

test.each(ROWS)('find %s', async (query, code, line) => {
  const outcome = await runIn(writeProject(), 'find', query);
  expect(outcome.code).toBe(code);
  expect(outcome.out).toContainEqual(expect.stringContaining(line));
});

test('lists what the forms of a found entry expand to, and their rules', async () => {
  const root = writeProject(({ formula }) => {
    formula.designations.en?.push({
      form: 'lamp colour',
      whose: 'unknown',
      match: { context: 'required', case: 'exact', blockedAfter: [' chart'] },
    });
  });
  const { out } = await runIn(root, 'find', 'Two Lamps');
  const line = out.find((one) => one.startsWith('  lamp colour (en)'));
  expect(line).toMatch(/, also .*\blamp color\b.* \[needs context; capitals count; not before " chart"\]$/);
});
