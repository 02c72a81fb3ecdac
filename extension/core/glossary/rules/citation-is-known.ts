import { citationsOf } from '../citations-of.ts';
import { findNearestName } from '../nearest-name.ts';
import { checkEntries, type Rule } from './rule.ts';

/** Every citation and attestation names a source that has a record. */
export const citationIsKnown: Rule = (glossary, { unreadable }) =>
  checkEntries(glossary, (entry) =>
    citationsOf(entry)
      .filter(({ citation: { source } }) => !glossary.sources.has(source) && !unreadable.has(`sources/${source}`))
      .map(({ path, citation: { source } }) => {
        const nearest = findNearestName(source, glossary.sources.keys());
        const mend = `add glossary/sources/${source}.yaml${nearest === null ? '' : `; or did you mean ${nearest}?`}`;
        return { path, problem: `unknown source ${source}`, mend };
      }),
  );
