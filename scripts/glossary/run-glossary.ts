import { siteCommand } from '../site/site-command.tsx';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { type Command, type ExitCode, type Project, UsageError } from './command.ts';
import { findCommand } from './find-command.ts';
import { newCommand } from './new-command.ts';
import { showCommand } from './show-command.ts';
import { statsCommand } from './stats-command.ts';
import { timelinesCommand } from './timelines-command.ts';
import { verifyCommand } from './verify-command.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['build', buildCommand],
  ['find', findCommand],
  ['show', showCommand],
  ['new', newCommand],
  ['verify', verifyCommand],
  ['stats', statsCommand],
  ['timelines', timelinesCommand],
  ['site', siteCommand],
]);

/**
 * Runs `npm run glossary -- <command> …`.
 *
 * @param args what follows the script's name
 * @returns the exit code; anything but a wrong call is thrown
 */
export async function runGlossary(args: readonly string[], project: Project): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = COMMANDS.get(name ?? '');
  if (name === '--help' || name === '-h' || name === undefined) {
    for (const line of describeAll()) (name === undefined ? project.complain : project.print)(line);
    return name === undefined ? 2 : 0;
  }
  if (!command) {
    project.complain(`no command ${name}; see npm run glossary -- --help`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    for (const line of describeOne(command)) project.print(line);
    return 0;
  }
  try {
    return await command.run(rest, project);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    project.complain(`${error.message}\nusage: npm run glossary -- ${command.usage}`);
    return 2;
  }
}

function describeAll(): readonly string[] {
  return [
    'usage: npm run glossary -- <command>',
    '',
    ...[...COMMANDS.values()].flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]),
    '',
    'exit codes: 0 all is well, 1 findings or contradictions, 2 wrong call; <command> --help tells more',
  ];
}

function describeOne({ usage, summary, details }: Command): readonly string[] {
  return [`usage: npm run glossary -- ${usage}`, '', `  ${summary}`, ...details.map((line) => `  ${line}`)];
}
