import { describe, expect, test } from 'vitest';
import { spellPinyin } from '../../scripts/glossary/spell-pinyin.ts';
import { spellTraditional } from '../../scripts/glossary/spell-traditional.ts';

describe('spellPinyin', () => {
  test.each([
    ['确立', 'quèlì'],
    ['除恶', "chú'è"],
    ['新“经验”', 'xīn “jīngyàn”'],
    ['2035年', '2035 nián'],
    ['人民,江山', 'rénmín, jiāngshān'],
    ['APEC蓝', 'APEC lán'],
  ])('%s → %s', (form, pinyin) => {
    expect(spellPinyin(form)).toBe(pinyin);
  });
});

describe('spellTraditional', () => {
  test.each([
    ['两个确立', '兩個確立'],
    ['为人民服务', '為人民服務'],
    ['新时代“枫桥经验”', '新時代「楓橋經驗」'],
  ])('%s → %s', (form, traditional) => {
    expect(spellTraditional(form)).toBe(traditional);
  });
});
