import { foldForm } from '../../text/fold.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Rule } from './rule.ts';

/** The quotation that proves a form contains it, as the matcher reads: quotation marks, case, width and dashes apart. */
export const attestationHoldsForm: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    renditionsOf(entry).flatMap(({ path, rendition: { form, attested } }) =>
      attested.flatMap(({ quote }, index) =>
        foldForm(quote).includes(foldForm(form))
          ? []
          : [
              {
                path: [...path, 'attested', index, 'quote'],
                problem: `the quotation does not contain "${form}"`,
                mend: 'quote a passage with the form itself, or give the form as the source prints it',
              },
            ],
      ),
    ),
  );
