import { checkSources, type Rule } from './rule.ts';

/** One page in one language has one record. Each pair is reported once, at the later record. */
export const sourceIsOne: Rule = (glossary) => {
  const seen = new Map<string, string>();
  return checkSources(glossary, ({ url, language }, name) => {
    if (url === null) return [];
    const key = [...language, url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '')].join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? name);
    if (first === undefined) return [];
    return [{ path: ['url'], problem: `the address of ${first}`, mend: 'keep one record and cite that' }];
  });
};
