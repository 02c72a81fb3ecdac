import { MIRRORED_RELATIONS } from '../entry.ts';
import { checkEntries, type Rule } from './rule.ts';

/** What one entry says of another, the other says back. Links to entries that do not exist are another rule's. */
export const relationsAreMirrored: Rule = (glossary) =>
  checkEntries(glossary, ({ related }, name) =>
    related.flatMap(({ entry: target, as }, index) => {
      const other = glossary.entries.get(target);
      const mirror = MIRRORED_RELATIONS[as];
      if (!other || target === name || other.related.some((back) => back.entry === name && back.as === mirror))
        return [];
      const there = other.related.find((back) => back.entry === name)?.as;
      const problem = there === undefined ? `${target} does not say it back` : `${target} says ${there}`;
      const mend = `add {entry: ${name}, as: ${mirror}} to ${target}, or change this`;
      return [{ path: ['related', index], problem, mend }];
    }),
  );
