import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Reads one half of the corpus, in the order of its files.
 *
 * @param folder absolute path of `test/corpus`
 * @throws CorpusError if a passage is wrong, or two have one id
 */
export function loadCorpus(folder: string, half: Half, isEntry: (id: string) => boolean): readonly Passage[] {
  const findings: LocatedFinding[] = [];
  const passages: Passage[] = [];
  const seen = new Set<string>();
  for (const name of readdirSync(join(folder, half))
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const path = `test/corpus/${half}/${name}`;
    const { value, faults, locate } = readYaml(readFileSync(join(folder, half, name), 'utf8'));
    findings.push(...faults.map((fault) => ({ file: path, ...fault })));
    if (faults.length > 0) continue;
    const parsed = parsePassages(value, path, isEntry);
    if (!parsed.ok) {
      findings.push(...parsed.findings.map((one) => ({ ...one, file: path, position: locate(one.path) })));
      continue;
    }
    for (const [index, passage] of parsed.value.entries()) {
      const position = locate([index, 'id']);
      if (seen.has(passage.id))
        findings.push({ file: path, position, problem: `${passage.id} again`, mend: 'rename one' });
      seen.add(passage.id);
      passages.push(passage);
    }
  }
  if (findings.length > 0) throw new CorpusError(findings);
  return passages;
}
