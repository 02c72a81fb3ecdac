import { citationsOf } from '../citations-of.ts';
import type { Entry } from '../entry.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** Every entry was held against its sources, and says when and against which. */
export const entryIsChecked: Rule = (glossary) => checkEntries(glossary, check);

function check(entry: Entry): readonly Fault[] {
  if (entry.checked === null) {
    const mend = 'add checked: with the date, and the sources that were opened (against)';
    return [{ path: ['checked'], problem: 'never held against its sources', mend }];
  }
  const cited = new Set(citationsOf(entry).map(({ citation }) => citation.source));
  const { against } = entry.checked;
  return against.flatMap((source, index) => {
    const path = ['checked', 'against', index];
    if (!cited.has(source)) return [{ path, problem: `${source} is not cited here`, mend: 'name a source it cites' }];
    return against.indexOf(source) === index ? [] : [{ path, problem: `${source} again`, mend: 'name it once' }];
  });
}
