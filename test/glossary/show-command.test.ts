import { expect, test } from 'vitest';
import { runIn, writeProject } from './temporary-project.ts';

test('prints an entry as a reader gets it', async () => {
  const { code, out } = await runIn(writeProject(), 'show', 'two-lamps');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    [
      "Two Lamps",
      "两个明灯 · 兩個明燈 · liǎng gè míngdēng",
      "two-lamps · numbered-formula · formula · weight 1",
      "",
      "A formula, made for tests, that asks every reader to keep two lamps lit. [1]",
      "",
      "Members",
      "  1. light the eastern lamp 点亮东灯 [1]",
      "  2. light the western lamp 点亮西灯 [1]",
      "",
      "What the Party's texts say",
      "  - Both lamps are to be kept “burning at night”. [1]",
      "",
      "What it means",
      "  - Nobody may read in the dark. [1]",
      "",
      "How observers read it",
      "  - A. Reader, 2024: Sees thrift in it. [1]",
      "",
      "Where it comes from",
      "  - 2020: Stands in the report on lamps. [1]",
      "  - 2021-03: Enters the rules of the house. [1]",
      "",
      "Renditions",
      "  - 两个明灯 (zh-Hans): preferred; official [1]",
      "  - 兩個明燈 (zh-Hant): preferred; official",
      "  - Two Lamps (en): preferred; official [1]",
      "  - Two Lights (en): admitted; The Lamp Post (press)",
      "",
      "Not to be confused with",
      "  - Theory of lamps (lamp-theory): The theory is what the formula rests on.",
      "",
      "Related",
      "  - part-of: Theory of lamps (lamp-theory)",
      "",
      "Sources",
      "  [1] Report on Lamps. House of Lamps. 2024-05-01. party-state; read 2026-01-01. At: part 1; part 2;",
      "      note 1; part 3. https://lamps.example/report",
      "",
      "Checked 2026-01-02 against 1 of 1 sources; reviewed 2026-01-02; edition 2026.11",
      "",
      "Forms looked for",
      "  - 两个明灯 (zh-Hans), also 2个明灯, 二个明灯",
      "  - 兩個明燈 (zh-Hant), also 2個明燈, 二個明燈",
      "  - Two Lamps (en), also 2 Lamps",
      "  - Two Lights (en), also 2 Lights",
    ]
  `);
});

test('offers the nearest id', async () => {
  const { code, err } = await runIn(writeProject(), 'show', 'two-lmaps');
  expect(code).toBe(1);
  expect(err).toEqual(['no entry two-lmaps; did you mean two-lamps?']);
});

test('tells a file that cannot be read from one that is not there', async () => {
  const root = writeProject(undefined, { 'glossary/entries/candle.yaml': 'id: [' });
  expect((await runIn(root, 'show', 'candle')).err).toEqual(['candle cannot be read; see check']);
});
