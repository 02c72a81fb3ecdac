import { expandForms } from '../../expand/expand-forms.ts';
import { findSharedForms } from '../../match/glossary-forms.ts';
import { foldForm } from '../../text/fold.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** No surface form, written or expanded, belongs to two entries. Reported at those that the matcher passes over. */
export const formsAreUnshared: Rule = (glossary) => {
  const shared = findSharedForms(glossary);
  return checkEntries(glossary, (entry, name) => {
    const passedOver = shared.filter(({ entries }) => entries.indexOf(name) > 0);
    if (passedOver.length === 0) return [];
    return renditionsOf(entry).flatMap(({ path, language, rendition }): Fault[] => {
      const forms = new Set(expandForms(rendition, language).map(foldForm));
      const common = passedOver.filter(({ folded }) => forms.has(folded));
      if (common.length === 0) return [];
      const words = common.map(({ folded }) => JSON.stringify(folded)).join(', ');
      const owners = [...new Set(common.map(({ entries }) => entries[0]))].join(', ');
      const mend = 'leave the form to one of the two, or merge them';
      return [{ path: [...path, 'form'], problem: `shares ${words} with ${owners}`, mend }];
    });
  });
};
