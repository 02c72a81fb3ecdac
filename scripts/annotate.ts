import { once } from 'node:events';
import { runAnnotate } from './annotate/run-annotate.ts';
import { callerFolder } from './caller-folder.ts';
import { GlossaryError } from './glossary/build-glossary.ts';
import { cacheGlossary } from './glossary/cache-glossary.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** What a shell reports of a program that SIGPIPE has ended. */
const BROKEN_PIPE = 128 + 13;

// Who reads our output may stop reading (`| head`): that ends the work, and is no error to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(BROKEN_PIPE);
});

try {
  process.exitCode = await runAnnotate(process.argv.slice(2), {
    folder: callerFolder(),
    input: process.stdin,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    complain: (line) => process.stderr.write(`${line}\n`),
    glossary: () => cacheGlossary(PROJECT_ROOT),
  });
} catch (error) {
  if (!(error instanceof GlossaryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
