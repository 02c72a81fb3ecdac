import { checkEntries, checkSources, type Fault, type Rule } from './rule.ts';

/** The id of an entry or a source is the name of its file. */
export const idIsFileName: Rule = (glossary) => [
  ...checkEntries(glossary, ({ id }, name) => compare(id, name)),
  ...checkSources(glossary, ({ id }, name) => compare(id, name)),
];

function compare(id: string, name: string): readonly Fault[] {
  if (id === name) return [];
  return [{ path: ['id'], problem: `id ${id} in a file named ${name}`, mend: 'make them equal; ids are permanent' }];
}
