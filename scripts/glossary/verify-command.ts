import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './command.ts';
import { findFiles } from './find-files.ts';
import { formatFinding, loadGlossary } from './load-glossary.ts';
import { readPositionals } from './read-arguments.ts';
import { verifyAttestations } from './verify-attestations.ts';

export const verifyCommand: Command = {
  usage: 'verify <folder>',
  summary: "look every quoted attestation up in its source's text, in this folder or below",
  details: [
    "A source's text is found by its file name. A quotation must be in it word for word; spaces, quotation marks and",
    'width are folded, nothing else. Exit code 1 if a text contradicts a quotation.',
  ],
  run(args, { root, folder: from, print, complain }) {
    const [folder = ''] = readPositionals(args, 'folder');
    const paths = findFiles(resolve(from, folder));
    const { glossary, findings, locate } = loadGlossary(root);
    for (const finding of findings) complain(formatFinding(finding));
    const { verified, contradicted, notAtHand } = verifyAttestations(glossary, (name) =>
      (paths.get(name) ?? []).map((path) => readFileSync(path, 'utf8')),
    );
    for (const finding of contradicted) print(formatFinding(locate(finding)));
    print(`${verified} verified, ${contradicted.length} contradicted, ${notAtHand} text not at hand`);
    return contradicted.length === 0 && findings.length === 0 ? 0 : 1;
  },
};
