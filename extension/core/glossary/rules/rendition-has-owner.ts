import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** A rendition that is neither official nor unknown says whose it is; one of unknown origin does not. */
export const renditionHasOwner: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    renditionsOf(entry).flatMap(({ path, rendition: { whose, by } }): Fault[] => {
      if (whose === 'unknown' && by !== null) {
        return [{ path: [...path, 'by'], problem: `unknown, yet by ${by}`, mend: 'say whose it is, or take by out' }];
      }
      if (whose !== 'unknown' && whose !== 'official' && by === null) {
        return [{ path, problem: `whose: ${whose}, without a name`, mend: 'add by: the institution or person' }];
      }
      return [];
    }),
  );
