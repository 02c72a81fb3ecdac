import { checkEntries, type Rule } from './rule.ts';

/** Every zh-Hans form has its pinyin. */
export const chineseHasPinyin: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    entry.designations['zh-Hans'].flatMap(({ pinyin, form }, index) =>
      pinyin !== null
        ? []
        : [{ path: ['designations', 'zh-Hans', index], problem: `no pinyin for ${form}`, mend: 'add pinyin' }],
    ),
  );
