import { countHan, countWords } from '../measure-text.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

const MOST_WORDS = 35;
/** A full stop after a word of three letters or more, then a capital: not `U.S. Senate`, not `No. 9`. */
const SENTENCE_BREAK = /\p{L}{3}[)”"’]?[.!?][)”"’]?\s+["“(]?\p{Lu}/u;

/** The gist is one sentence of at most 35 words, and ends like one. A Han character counts as a word. */
export const gistIsShort: Rule = (glossary) => checkEntries(glossary, ({ gist }) => check(gist.text));

function* check(text: string): Generator<Fault> {
  const path = ['gist', 'text'];
  const words = countWords(text) + countHan(text);
  if (words > MOST_WORDS) yield { path, problem: `a gist of ${words} words`, mend: `keep it to ${MOST_WORDS}` };
  if (SENTENCE_BREAK.test(text)) yield { path, problem: 'a gist of several sentences', mend: 'make it one' };
  if (!/[.。][)”"’]?$/.test(text)) yield { path, problem: 'a gist without a full stop', mend: 'end the sentence' };
}
