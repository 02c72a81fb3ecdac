import { type Entry, LANGUAGES } from '../entry.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/** Every language has renditions; exactly one of them is preferred, and it comes first. */
export const preferredIsOne: Rule = (glossary) => checkEntries(glossary, check);

function* check(entry: Entry): Generator<Fault> {
  for (const language of LANGUAGES) {
    const renditions = entry.designations[language];
    if (renditions.length === 0) {
      yield { path: ['designations'], problem: `no ${language} form`, mend: `add ${language}` };
      continue;
    }
    const preferred = renditions.flatMap(({ standing }, index) => (standing === 'preferred' ? [index] : []));
    const path = ['designations', language, preferred.at(-1) ?? 0];
    if (preferred.length === 0) {
      yield {
        path,
        problem: `no preferred ${language} form`,
        mend: 'mark the latest official one: standing: preferred',
      };
    } else if (preferred.length > 1) {
      yield { path, problem: `${preferred.length} preferred ${language} forms`, mend: 'keep one; admit the others' };
    } else if (preferred[0] !== 0) {
      yield { path, problem: 'a preferred form that is not first', mend: 'move it to the top of its language' };
    }
  }
}
