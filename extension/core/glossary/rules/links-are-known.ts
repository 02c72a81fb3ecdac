import type { Entry } from '../entry.ts';
import { findNearestName } from '../nearest-name.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** Relations and distinctions lead to another entry that exists, once each. */
export const linksAreKnown: Rule = (glossary, { unreadable }) =>
  checkEntries(glossary, (entry, name) => {
    const describe = (target: string): Omit<Fault, 'path'> | null => {
      if (target === name) return { problem: 'a link from the entry to itself', mend: 'remove it' };
      if (glossary.entries.has(target) || unreadable.has(`entries/${target}`)) return null;
      const nearest = findNearestName(target, glossary.entries.keys());
      return {
        problem: `no entry ${target}`,
        mend:
          nearest === null ? 'write that entry, or remove the link' : `did you mean ${nearest}? Else write that entry`,
      };
    };
    return linksOf(entry).flatMap(({ path, target, repeated }): Fault[] => {
      const fault = repeated ? { problem: `a second link to ${target}`, mend: 'keep one' } : describe(target);
      return fault ? [{ path, ...fault }] : [];
    });
  });

function linksOf(entry: Entry) {
  return (['distinguish', 'related'] as const).flatMap((list) => {
    const targets = entry[list].map((link) => link.entry);
    return targets.map((target, index) => ({
      path: [list, index, 'entry'],
      target,
      repeated: targets.indexOf(target) < index,
    }));
  });
}
