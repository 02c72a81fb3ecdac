import { expect, test } from 'vitest';
import { runIn, writeProject } from './temporary-project.ts';

const TRUE_TEXT = '坚持「两个明灯」，明灯理论。\nThey keep the "two\nlamps" lit, by the Theory of Lamps.';

const ROWS: readonly [name: string, files: Record<string, string>, code: number, lines: readonly string[]][] = [
  ['finds every quotation', { 'texts/report.txt': TRUE_TEXT }, 0, ['4 verified, 0 contradicted, 0 text not at hand']],
  [
    'looks below the folder',
    { 'texts/a/b/report.txt': TRUE_TEXT },
    0,
    ['4 verified, 0 contradicted, 0 text not at hand'],
  ],
  [
    'believes any of several texts of one name',
    { 'texts/a/report.txt': 'other', 'texts/b/report.txt': TRUE_TEXT },
    0,
    ['4 verified, 0 contradicted, 0 text not at hand'],
  ],
  ['counts what it cannot look up', { 'texts/other.txt': '' }, 0, ['0 verified, 0 contradicted, 4 text not at hand']],
  [
    'shows where a text goes another way',
    { 'texts/report.txt': TRUE_TEXT.replace('lit', 'dark') },
    1,
    [
      'glossary/entries/two-lamps.yaml:60:11 "keep the “two lamps” lit" is not in report.txt — the text goes on: "keep the "two lamps" dark, by the Theory of L…"',
      '3 verified, 1 contradicted, 0 text not at hand',
    ],
  ],
  [
    'does not fold case',
    { 'texts/report.txt': TRUE_TEXT.replace('Theory', 'theory') },
    1,
    [
      'glossary/entries/lamp-theory.yaml:37:11 "the Theory of Lamps" is not in report.txt — its capitals differ: "the theory of Lamps"',
      '3 verified, 1 contradicted, 0 text not at hand',
    ],
  ],
  [
    'does not fold punctuation or words',
    { 'texts/report.txt': TRUE_TEXT.replace('明灯理论', '明灯、理论') },
    1,
    [
      'glossary/entries/lamp-theory.yaml:28:11 "明灯理论" is not in report.txt — the text goes on: "明灯",明灯、理论。They keep the "t…"',
      '3 verified, 1 contradicted, 0 text not at hand',
    ],
  ],
  [
    'has no hint where nothing is alike',
    { 'texts/report.txt': TRUE_TEXT.replaceAll('明灯', '蜡烛') },
    1,
    [
      'glossary/entries/lamp-theory.yaml:28:11 "明灯理论" is not in report.txt — quote what the text prints, or correct the source',
      'glossary/entries/two-lamps.yaml:51:11 "坚持“两个明灯”" is not in report.txt — the text goes on: "坚持"两个蜡烛",蜡烛理论。They keep the "…"',
      '2 verified, 2 contradicted, 0 text not at hand',
    ],
  ],
];

test.each(ROWS)('verify %s', async (_, files, code, lines) => {
  const outcome = await runIn(writeProject(undefined, files), 'verify', 'texts');
  expect(outcome.out).toEqual(lines);
  expect(outcome.code).toBe(code);
});
