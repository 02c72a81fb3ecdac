import { runAnnotate } from '../../scripts/annotate/run-annotate.ts';
import { buildGlossary } from '../../scripts/glossary/build-glossary.ts';
import type { Sample } from '../core/glossary/sample-glossary.ts';
import { writeProject } from '../glossary/temporary-project.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function* stream(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

/** Runs the command on files and standard input, with the sample glossary. */
export async function runAnnotateOn(
  args: readonly string[],
  input: string | Uint8Array = '',
  files: Readonly<Record<string, string | Uint8Array>> = {},
  change?: (sample: Sample) => void,
): Promise<Outcome> {
  const root = writeProject(change, files);
  let out = '';
  let err = '';
  const code = await runAnnotate(args, {
    folder: root,
    input: stream(input),
    write: async (text) => {
      out += text;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
    glossary: () => buildGlossary(root),
  });
  return { code, out, err };
}
