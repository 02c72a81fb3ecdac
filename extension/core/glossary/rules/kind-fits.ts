import type { Entry } from '../entry.ts';
import { checkEntries, type Rule } from './rule.ts';

interface Consistency {
  readonly broken: (entry: Entry) => boolean;
  readonly at: string;
  readonly problem: string;
  readonly mend: string;
}

const TABLE: readonly Consistency[] = [
  {
    broken: ({ category, kind }) => category === 'numbered-formula' && kind !== 'formula',
    at: 'kind',
    problem: 'a numbered formula of another kind',
    mend: 'use kind: formula',
  },
  {
    broken: ({ category, kind }) => category === 'institution' && kind !== 'body',
    at: 'kind',
    problem: 'an institution of another kind',
    mend: 'use kind: body',
  },
  {
    broken: ({ kind, weight }) => kind === 'body' && weight !== 2,
    at: 'weight',
    problem: 'a body that is not of weight 2',
    mend: 'use weight: 2 (doctrine or institution)',
  },
  {
    broken: ({ kind, weight }) => kind === 'phrase' && weight !== 3,
    at: 'weight',
    problem: 'a stock phrase that is not of weight 3',
    mend: 'use weight: 3, or another kind',
  },
  {
    broken: ({ kind, weight }) => kind === 'formula' && weight === 3,
    at: 'weight',
    problem: 'a formula with the weight of a stock phrase',
    mend: 'use weight: 1 or 2, or kind: phrase',
  },
  {
    broken: ({ kind, members }) => kind !== 'formula' && members.length > 0,
    at: 'members',
    problem: 'members of something that is not a formula',
    mend: 'use kind: formula, or tell the parts in related (has-part)',
  },
];

/** Category, kind, weight and members do not contradict each other. */
export const kindFits: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    TABLE.filter(({ broken }) => broken(entry)).map(({ at, problem, mend }) => ({ path: [at], problem, mend })),
  );
