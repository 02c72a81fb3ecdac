import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Glossary, Source } from '../../extension/core/glossary/entry.ts';
import type { Finding, Parsed } from '../../extension/core/glossary/finding.ts';
import { parseEntry } from '../../extension/core/glossary/parse-entry.ts';
import { parseSource } from '../../extension/core/glossary/parse-source.ts';
import { type Position, readYaml } from './read-yaml.ts';

/** A finding with its place in a file, relative to the project's root. */
export interface LocatedFinding {
  readonly file: string;
  readonly position: Position;
  readonly problem: string;
  readonly mend: string;
}

export interface LoadedGlossary {
  /** What could be read, by file name. */
  readonly glossary: Glossary;
  /** What kept files from being read. */
  readonly findings: readonly LocatedFinding[];
  /** Files that are there but could not be read: `entries/two-establishes`. */
  readonly unreadable: ReadonlySet<string>;
  readonly locate: (finding: Finding) => LocatedFinding;
}

const START: Position = { line: 1, column: 1 };
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/**
 * Reads `glossary/entries` and `glossary/sources` under the project's root, in the order of their names.
 * What is wrong in the files becomes findings; only a missing or unreadable folder throws.
 */
export function loadGlossary(root: string): LoadedGlossary {
  const findings: LocatedFinding[] = [];
  const unreadable = new Set<string>();
  const locators = new Map<string, (path: Finding['path']) => Position>();
  const locate = (finding: Finding): LocatedFinding => ({
    file: `glossary/${finding.file}.yaml`,
    position: locators.get(finding.file)?.(finding.path) ?? START,
    problem: finding.problem,
    mend: finding.mend,
  });

  function readFolder<T>(folder: string, parse: (value: unknown, file: string) => Parsed<T>): Map<string, T> {
    const values = new Map<string, T>();
    for (const name of readdirSync(join(root, 'glossary', folder)).sort()) {
      const path = `glossary/${folder}/${name}`;
      if (!FILE_NAME.test(name)) {
        const mend = 'name it by its id (lower-case letters, digits, hyphens) and .yaml';
        findings.push({ file: path, position: START, problem: 'not a file name of the glossary', mend });
        continue;
      }
      const id = name.slice(0, -'.yaml'.length);
      const text = decodeUtf8(readFileSync(join(root, path)));
      if (text === null) {
        findings.push({ file: path, position: START, problem: 'not UTF-8', mend: 'save the file as UTF-8' });
        unreadable.add(`${folder}/${id}`);
        continue;
      }
      const yaml = readYaml(text);
      locators.set(`${folder}/${id}`, yaml.locate);
      findings.push(...yaml.faults.map((fault) => ({ file: path, ...fault })));
      const parsed = yaml.faults.length === 0 ? parse(yaml.value, `${folder}/${id}`) : null;
      if (parsed?.ok) values.set(id, parsed.value);
      else unreadable.add(`${folder}/${id}`);
      if (parsed && !parsed.ok) findings.push(...parsed.findings.map(locate));
    }
    return values;
  }

  const entries = readFolder<Entry>('entries', parseEntry);
  const sources = readFolder<Source>('sources', parseSource);
  return { glossary: { entries, sources }, findings, unreadable, locate };
}

/** `glossary/entries/x.yaml:12:5 problem — mend` */
export function formatFinding({ file, position, problem, mend }: LocatedFinding): string {
  return `${file}:${position.line}:${position.column} ${problem} — ${mend}`;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
