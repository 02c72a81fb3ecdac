import { describe, expect, test } from 'vitest';
import { listChinese, listEnglish, listPinyin, listSubjects } from '../../scripts/site/list-index.ts';
import { glossaryOf } from '../core/glossary/sample-glossary.ts';

const entries = [...glossaryOf().entries.values()];
const flat = (groups: ReturnType<typeof listEnglish>) =>
  groups.map(({ name, lines }) => [
    name,
    ...lines.map(({ label, see }) => (see === null ? label : `${label} > ${see}`)),
  ]);

describe('the indexes', () => {
  test('English has every rendition, and says which entry another name is of', () => {
    expect(flat(listEnglish(entries))).toEqual([['T', 'Theory of lamps', 'Two Lamps', 'Two Lights > Two Lamps']]);
  });

  test('pinyin goes by letters, without tones', () => {
    expect(flat(listPinyin(entries))).toEqual([
      ['L', 'liǎng gè míngdēng'],
      ['M', 'míngdēng lǐlùn'],
    ]);
  });

  test('Chinese goes by strokes, in both scripts', () => {
    expect(flat(listChinese(entries))).toEqual([
      ['两', '两个明灯'],
      ['兩', '兩個明燈'],
      ['明', '明灯理论', '明燈理論'],
    ]);
  });

  test('subjects are named by whoever asks', () => {
    expect(flat(listSubjects(entries, ({ category }) => category.toUpperCase()))).toEqual([
      ['IDEOLOGY', 'Theory of lamps'],
      ['NUMBERED-FORMULA', 'Two Lamps'],
    ]);
  });
});
