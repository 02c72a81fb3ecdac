import type { Entry, Glossary } from '../../extension/core/glossary/entry.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';
import { compileGlossary } from '../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../extension/core/match/compile-table.ts';
import { findMatches } from '../../extension/core/match/find-matches.ts';
import { openTable } from '../../extension/core/match/open-table.ts';
import { linkTo } from '../../extension/protocol/entry-view-of.ts';
import { type Command, UsageError } from './command.ts';
import { describeForms } from './describe-forms.ts';
import { loadGlossary } from './load-glossary.ts';
import { readArguments } from './read-arguments.ts';
import { searchForms } from './search-forms.ts';

export const findCommand: Command = {
  usage: 'find <text>',
  summary: 'list the entries whose forms stand in the text, or that the text is part of the name of',
  details: [
    'The text is looked through as a page is, but context does not matter. As a query it is compared with ids, with all',
    'forms and with pinyin without tones. Exit code 1 if there is nothing.',
  ],
  run(args, { root, print }) {
    const text = readArguments(args, {}).positionals.join(' ');
    if (text.trim() === '') throw new UsageError('a text expected');
    const { glossary } = loadGlossary(root);
    const occurrences = findOccurrences(glossary, text);
    const named = searchForms(glossary, text);
    for (const { entry, surface, start, end, form } of occurrences) {
      print(`${entry.id}: ${JSON.stringify(surface)} at ${start}–${end}, from ${form}`);
    }
    for (const { entry, forms } of named) print(`${entry.id}: in ${forms.join(', ')}`);
    const entries = new Set([...occurrences, ...named].map(({ entry }) => entry));
    for (const entry of entries) {
      const { headword, chinese } = linkTo(entry);
      print(`\n${headword} ${chinese['zh-Hans']} (${entry.id})`);
      for (const line of describeForms(entry)) print(`  ${line}`);
    }
    if (entries.size === 0) print('nothing');
    return entries.size === 0 ? 1 : 0;
  },
};

interface FoundForm {
  readonly entry: Entry;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** The form as the entry writes it. */
  readonly form: string;
}

function findOccurrences(glossary: Glossary, text: string): readonly FoundForm[] {
  const table = openTable(compileTable(compileGlossary(glossary)));
  return findMatches(table, text).matches.flatMap(({ pattern, start, end }) => {
    const { entry: index, rendition } = table.pattern(pattern);
    const entry = glossary.entries.get(table.entries[index]?.id ?? '');
    if (!entry) return [];
    const form = renditionsOf(entry)[rendition]?.rendition.form ?? entry.id;
    return [{ entry, surface: text.slice(start, end), start, end, form }];
  });
}
