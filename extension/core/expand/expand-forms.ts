import type { Language, Rendition } from '../glossary/entry.ts';
import { inflectNoun } from './inflect-noun.ts';
import { varyChineseNumerals } from './vary-chinese-numerals.ts';
import { varyEnglishNumerals } from './vary-english-numerals.ts';
import { varySpelling } from './vary-spelling.ts';

function withVariants(forms: readonly string[], vary: (form: string) => readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => [form, ...vary(form)]))];
}

/**
 * The surface forms a rendition stands for: the form itself first, then its variants by rule, without repeats. Rules
 * build upon each other (spelling, then numerals, then the last word's plural and possessive). What folding makes equal
 * anyhow (capitals, hyphens, quotation marks …) is not varied here.
 */
export function expandForms(rendition: Pick<Rendition, 'form' | 'rules'>, language: Language): readonly string[] {
  if (language !== 'en') return withVariants([rendition.form], varyChineseNumerals);
  const spelled = withVariants([rendition.form], varySpelling);
  const numbered = withVariants(spelled, varyEnglishNumerals);
  return rendition.rules.inflect === 'noun' ? withVariants(numbered, inflectNoun) : numbered;
}
