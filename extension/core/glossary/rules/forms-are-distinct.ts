import { foldForm } from '../../text/fold.ts';
import { LANGUAGES } from '../entry.ts';
import { checkEntries, type Rule } from './rule.ts';

/** Within an entry and a language no form is written twice, nor in two spellings that reading folds into one. */
export const formsAreDistinct: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    LANGUAGES.flatMap((language) => {
      const folded = entry.designations[language].map(({ form }) => foldForm(form));
      return folded.flatMap((form, index) =>
        folded.indexOf(form) === index
          ? []
          : [
              {
                path: ['designations', language, index, 'form'],
                problem: 'a form that the entry already has',
                mend: 'keep one: capitals, width, quotation marks and dashes are folded when a page is read',
              },
            ],
      );
    }),
  );
