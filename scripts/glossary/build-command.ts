import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary, GlossaryError } from './build-glossary.ts';
import type { Command } from './command.ts';
import { readPositionals } from './read-arguments.ts';
import { writeAtomically } from './write-atomically.ts';

const TARGET = 'dist/glossary';

export const buildCommand: Command = {
  usage: 'build',
  summary: `write the match table, the entries' views and their index to ${TARGET}`,
  details: ['table.bin, index.json, entries/<id>.json: what the package holds. The same files give the same bytes.'],
  run(args, { root, print, complain }) {
    readPositionals(args);
    try {
      const { table, entries, index } = buildGlossary(root);
      rmSync(join(root, TARGET), { recursive: true, force: true });
      writeAtomically(join(root, TARGET, 'table.bin'), table);
      writeAtomically(join(root, TARGET, 'index.json'), JSON.stringify(index));
      for (const [id, view] of entries)
        writeAtomically(join(root, TARGET, 'entries', `${id}.json`), JSON.stringify(view));
      print(`${TARGET}: ${entries.size} entries, a table of ${table.byteLength} bytes, edition ${index.edition}`);
      return 0;
    } catch (error) {
      if (!(error instanceof GlossaryError)) throw error;
      complain(error.message);
      return 1;
    }
  },
};
