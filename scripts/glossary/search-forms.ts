import { expandForms } from '../../extension/core/expand/expand-forms.ts';
import type { Entry, Glossary } from '../../extension/core/glossary/entry.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';
import { foldForm } from '../../extension/core/text/fold.ts';

/** An entry with the forms, or the pinyin, that hold a query. */
export interface NamedEntry {
  readonly entry: Entry;
  readonly forms: readonly string[];
}

/** The entries that have the query in their id, in a surface form, or in their pinyin without tones and spaces. */
export function searchForms(glossary: Glossary, query: string): readonly NamedEntry[] {
  const folded = foldForm(query);
  const letters = plainLetters(query);
  if (folded === '') return [];
  return [...glossary.entries.values()].flatMap((entry) => {
    const forms = renditionsOf(entry).flatMap(({ language, rendition }) => {
      const surface = expandForms(rendition, language).filter((form) => foldForm(form).includes(folded));
      const { pinyin } = rendition;
      const isSpoken = pinyin !== null && letters.length > 1 && plainLetters(pinyin).includes(letters);
      return isSpoken ? [...surface, pinyin] : surface;
    });
    const found = [...new Set([...(entry.id.includes(query.toLowerCase()) ? [entry.id] : []), ...forms])];
    return found.length === 0 ? [] : [{ entry, forms: found }];
  });
}

/** `zǒngtǐ guójiā` → `zongtiguojia`; empty where there are other letters than Latin ones. */
function plainLetters(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /[^\p{Script=Latin}\p{Script=Common}]/u.test(plain) ? '' : plain.replace(/[^a-z]/g, '');
}
