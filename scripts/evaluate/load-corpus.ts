import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding, type LocatedFinding } from '../glossary/load-glossary.ts';
import { readYaml } from '../glossary/read-yaml.ts';
import { parsePassages } from './parse-passages.ts';
import type { Passage } from './passage.ts';

export const HALVES = ['dev', 'test'] as const;
export type Half = (typeof HALVES)[number];

/** The corpus cannot be read; the message is one finding a line. */
export class CorpusError extends Error {
  constructor(findings: readonly LocatedFinding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'CorpusError';
  }
}

export type Corpus = Readonly<Record<Half, readonly Passage[]>>;

/**
 * Reads the corpus, in the order of its files.
 *
 * @param folder absolute path of `test/corpus`
 * @throws CorpusError if a half is empty, a passage is wrong, or two have one id
 */
export function loadCorpus(folder: string, isEntry: (id: string) => boolean): Corpus {
  const findings: LocatedFinding[] = [];
  const seen = new Set<string>();
  const read = (half: Half): readonly Passage[] => {
    const names = existsSync(join(folder, half)) ? readdirSync(join(folder, half)) : [];
    const passages = names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => readFile(join(folder, half, name), `test/corpus/${half}/${name}`, isEntry, seen, findings));
    if (passages.length === 0) {
      const mend = 'write some: test/corpus/README.md';
      findings.push({ file: `test/corpus/${half}`, position: { line: 1, column: 1 }, problem: 'no passages', mend });
    }
    return passages;
  };
  const corpus = { dev: read('dev'), test: read('test') };
  if (findings.length > 0) throw new CorpusError(findings);
  return corpus;
}

function readFile(
  path: string,
  name: string,
  isEntry: (id: string) => boolean,
  seen: Set<string>,
  findings: LocatedFinding[],
): readonly Passage[] {
  const { value, faults, locate } = readYaml(readFileSync(path, 'utf8'));
  findings.push(...faults.map((fault) => ({ file: name, ...fault })));
  if (faults.length > 0) return [];
  const parsed = parsePassages(value, name, isEntry);
  if (!parsed.ok) {
    findings.push(...parsed.findings.map((one) => ({ ...one, file: name, position: locate(one.path) })));
    return [];
  }
  for (const [index, { id }] of parsed.value.entries()) {
    const position = locate([index, 'id']);
    if (seen.has(id)) findings.push({ file: name, position, problem: `${id} again`, mend: 'rename one' });
    seen.add(id);
  }
  return parsed.value;
}
