import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Project } from '../../scripts/glossary/command.ts';
import { runGlossary } from '../../scripts/glossary/run-glossary.ts';
import { createSample, type Sample, TODAY } from '../core/glossary/sample-glossary.ts';

/** A folder with these files that is gone when the test has ended, or when else `later` cleans up. */
export function writeTemporary(
  files: Readonly<Record<string, string | Uint8Array>>,
  later: (clean: () => void) => void = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'tifa-'));
  later(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** A project with the sample glossary, changed, and with further files. */
export function writeProject(
  change: (sample: Sample) => void = () => undefined,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  later: (clean: () => void) => void = onTestFinished,
): string {
  const sample = createSample();
  change(sample);
  const glossary = {
    'glossary/edition.txt': '2026.11\n',
    'glossary/entries/two-lamps.yaml': stringify(sample.formula),
    'glossary/entries/lamp-theory.yaml': stringify(sample.doctrine),
    'glossary/sources/report.yaml': stringify(sample.source),
    ...files,
  };
  return writeTemporary(glossary, later);
}

export interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs `npm run glossary -- …` on a project, called from its root. */
export async function runIn(root: string, ...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const project: Project = {
    root,
    folder: root,
    today: TODAY,
    print: (line) => out.push(...line.split('\n')),
    complain: (line) => err.push(...line.split('\n')),
  };
  return { code: await runGlossary(args, project), out, err };
}
