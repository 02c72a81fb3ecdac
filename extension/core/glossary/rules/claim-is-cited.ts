import { claimsOf } from '../claims-of.ts';
import { checkEntries, type Rule } from './rule.ts';

/** Every claim has a citation. A distinction may lean on the entries that it tells apart. */
export const claimIsCited: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    claimsOf(entry)
      .filter(({ voice, cite }) => voice !== 'distinguish' && cite.length === 0)
      .map(({ path }) => ({
        path,
        problem: 'a claim without a source',
        mend: 'add cite: [source@locator], or take the claim out',
      })),
  );
