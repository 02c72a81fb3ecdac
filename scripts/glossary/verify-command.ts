import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, UsageError } from './command.ts';
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

/** The paths of all files under a folder, by file name. Links are not followed. */
function findFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`no folder ${folder}`);
  const paths = new Map<string, string[]>();
  for (const found of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!found.isFile()) continue;
    paths.set(found.name, [...(paths.get(found.name) ?? []), join(found.parentPath, found.name)]);
  }
  return paths;
}
