import { findNearestName } from '../../extension/core/glossary/nearest-name.ts';
import { entryViewOf } from '../../extension/protocol/entry-view-of.ts';
import type { Command } from './command.ts';
import { describeForms } from './describe-forms.ts';
import { loadGlossary } from './load-glossary.ts';
import { loadTimelines } from './load-timelines.ts';
import { readPositionals } from './read-arguments.ts';
import { readEdition } from './read-edition.ts';
import { renderEntry } from './render-entry.ts';

export const showCommand: Command = {
  usage: 'show <id>',
  summary: 'print an entry as a reader gets it, with its sources and what its forms expand to',
  details: [],
  run(args, { root, print, complain }) {
    const [id = ''] = readPositionals(args, 'id');
    const { glossary, unreadable } = loadGlossary(root);
    const entry = glossary.entries.get(id);
    if (!entry) {
      const nearest = findNearestName(id, glossary.entries.keys());
      const hint = nearest === null ? '' : `; did you mean ${nearest}?`;
      complain(unreadable.has(`entries/${id}`) ? `${id} cannot be read; see check` : `no entry ${id}${hint}`);
      return 1;
    }
    print(renderEntry(entryViewOf(entry, glossary, readEdition(root), loadTimelines(root).value)));
    print('\nForms looked for');
    for (const line of describeForms(entry)) print(`  - ${line}`);
    return 0;
  },
};
