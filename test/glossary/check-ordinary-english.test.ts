import { expect, test } from 'vitest';
import { checkOrdinaryEnglish } from '../../scripts/glossary/check-ordinary-english.ts';
import { type EntrySketch, glossaryOf } from '../core/match/glossary-of.ts';

const ROWS: readonly [name: string, entry: Omit<EntrySketch, 'id'>, forms: readonly string[]][] = [
  ['common words', { en: ['mass line', 'core interests'] }, ['mass line', 'core interests']],
  ['whatever their capitals', { en: ['New Era'] }, ['New Era']],
  ['a word that is rare', { en: ['four winds of formalism', 'xiaokang'] }, []],
  ['many words', { en: ['a place for every man and woman'] }, []],
  ['a context that the entry asks for', { context: 'required', en: ['mass line'] }, []],
  ['a context that the form asks for', { en: [{ form: 'mass line', context: 'required' }] }, []],
  ['a form that its file lets pass', { en: [{ form: 'mass line', context: 'free' }] }, []],
  ['a form that is told by its capitals', { en: [{ form: 'The Core', case: 'exact' }] }, []],
];

test.each(ROWS)('%s', (_, entry, forms) => {
  const found = checkOrdinaryEnglish(glossaryOf({ id: 'one', ...entry }));
  expect(found.map(({ problem }) => problem)).toEqual(
    forms.map((form) => `${form} is ordinary English, and would be marked anywhere`),
  );
});
