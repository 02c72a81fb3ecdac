import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, UsageError } from './command.ts';
import { findFiles } from './find-files.ts';
import { formatFinding, loadGlossary } from './load-glossary.ts';
import { loadTimelines } from './load-timelines.ts';
import { readArguments } from './read-arguments.ts';
import { readEdition } from './read-edition.ts';
import { takeStock } from './take-stock.ts';
import { verifyAttestations } from './verify-attestations.ts';

export const statsCommand: Command = {
  usage: 'stats [folder]',
  summary:
    'print coverage: entries, sources, claims, citations per claim; with a folder of texts, attestations verified',
  details: ['The folder is that of verify; without it no attestation is looked up.'],
  run(args, { root, folder: from, print, complain }) {
    const { positionals } = readArguments(args, {});
    const [folder] = positionals;
    if (positionals.length > 1) throw new UsageError('one folder at most');
    const { glossary, findings } = loadGlossary(root);
    const timelines = loadTimelines(root);
    const all = [...findings, ...timelines.findings];
    for (const finding of all) complain(formatFinding(finding));
    print(`Edition ${readEdition(root)}`);
    for (const { heading, rows } of takeStock(glossary, timelines.value)) {
      print(`\n${heading}`);
      for (const [name, amount] of rows) print(`  ${name.padEnd(44)} ${amount.padStart(7)}`);
    }
    if (folder !== undefined) {
      const paths = findFiles(resolve(from, folder));
      const { verified, contradicted, notAtHand } = verifyAttestations(glossary, (name) =>
        (paths.get(name) ?? []).map((path) => readFileSync(path, 'utf8')),
      );
      print(`\nAttestations against the texts in ${folder}`);
      print(`  ${verified} verified, ${contradicted.length} contradicted, ${notAtHand} text not at hand`);
    }
    return all.length === 0 ? 0 : 1;
  },
};
