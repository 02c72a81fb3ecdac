import { citationsOf } from '../citations-of.ts';
import { checkSources, type Rule } from './rule.ts';

/**
 * Every source is cited by an entry, or counted in by the timelines. Says nothing while an entry cannot be read: that one
 * may cite it.
 */
export const sourceIsUsed: Rule = (glossary, { unreadable, counted }) => {
  if ([...unreadable].some((file) => file.startsWith('entries/'))) return [];
  const used = new Set(
    [...glossary.entries.values()].flatMap((entry) => citationsOf(entry).map(({ citation }) => citation.source)),
  );
  return checkSources(glossary, (_, name) =>
    used.has(name) || counted.has(name)
      ? []
      : [{ path: ['id'], problem: 'a source that nobody cites', mend: 'cite it or remove the file' }],
  );
};
