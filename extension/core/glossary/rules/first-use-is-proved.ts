import { claimsOf } from '../claims-of.ts';
import { checkEntries, type Rule } from './rule.ts';

const FIRST_USE =
  /\b(?:first|originally) (?:used|coined|put forward|proposed|formulated|raised)\b|\bcoined (?:by|in)\b/i;
const MODEST = /\bearliest (?:known )?(?:use|mention|occurrence)\b/i;

/** "First used" needs two sources, or the words "the earliest use found by …". */
export const firstUseIsProved: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    claimsOf(entry)
      .filter(({ text }) => FIRST_USE.test(text) && !MODEST.test(text))
      .filter(({ cite }) => new Set(cite.map(({ source }) => source)).size < 2)
      .map(({ path }) => ({
        path,
        problem: 'a first use on the word of one source',
        mend: 'cite two independent sources, or write "the earliest use found by …"',
      })),
  );
