import { claimsOf } from '../claims-of.ts';
import { countHan, countWords } from '../measure-text.ts';
import { splitQuotations } from '../quotations.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

const MOST_WORDS = 15;
const MOST_HAN = 30;

/** A quotation is a phrase: at most 15 words, or 30 Chinese characters; and its marks come in pairs. */
export const quotationIsShort: Rule = (glossary) =>
  checkEntries(glossary, (entry) => [
    ...claimsOf(entry).flatMap(({ path, text }): Fault[] => {
      const { quoted, balanced } = splitQuotations(text);
      const torn = { path, problem: 'a quotation mark without its partner', mend: 'close or remove it' };
      return [...(balanced ? [] : [torn]), ...quoted.flatMap((quotation) => measure(quotation, path))];
    }),
    ...renditionsOf(entry).flatMap(({ path, rendition }) =>
      rendition.attested.flatMap(({ quote }, index) => measure(quote, [...path, 'attested', index, 'quote'])),
    ),
  ]);

function measure(quotation: string, path: Fault['path']): readonly Fault[] {
  const words = countWords(quotation);
  const han = countHan(quotation);
  const mend = `quote a phrase (${MOST_WORDS} words, ${MOST_HAN} characters) and paraphrase the rest`;
  if (words > MOST_WORDS) return [{ path, problem: `a quotation of ${words} words`, mend }];
  if (han > MOST_HAN) return [{ path, problem: `a quotation of ${han} characters`, mend }];
  return [];
}
