import { callerFolder } from './caller-folder.ts';
import { runGlossary } from './glossary/run-glossary.ts';
import { PROJECT_ROOT } from './project-root.ts';

process.exitCode = await runGlossary(process.argv.slice(2), {
  root: PROJECT_ROOT,
  folder: callerFolder(),
  today: new Date().toISOString().slice(0, 10),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
