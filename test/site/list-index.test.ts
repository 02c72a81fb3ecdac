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
    expect(flat(listEnglish(entries, 'zh-Hans'))).toEqual([
      ['T', 'Theory of lamps', 'Two Lamps', 'Two Lights > Two Lamps'],
    ]);
  });

  test('pinyin goes by letters, without tones', () => {
    expect(flat(listPinyin(entries, 'zh-Hans'))).toEqual([
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
    expect(flat(listSubjects(entries, 'zh-Hans', ({ category }) => category.toUpperCase()))).toEqual([
      ['IDEOLOGY', 'Theory of lamps'],
      ['NUMBERED-FORMULA', 'Two Lamps'],
    ]);
  });

  test('the Chinese beside a name is in the script of the site', () => {
    const beside = (groups: ReturnType<typeof listEnglish>) => groups[0]?.lines[0]?.beside?.text;
    expect(beside(listEnglish(entries, 'zh-Hant'))).toBe('明燈理論');
    expect(beside(listPinyin(entries, 'zh-Hant'))).toBe('兩個明燈');
    expect(beside(listSubjects(entries, 'zh-Hant', ({ id }) => id))).toBe('明燈理論');
  });
});
