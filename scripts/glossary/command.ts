import type { PartialDate } from '../../extension/core/glossary/entry.ts';

/** What a subcommand is given instead of reaching for it, so that tests can give something else. */
export interface Project {
  /** Absolute path of the project's root, the folder with `glossary/`. */
  readonly root: string;
  /** Absolute path of the folder that the command was called from. */
  readonly folder: string;
  readonly today: PartialDate;
  /** Write one line to standard output, to standard error. */
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Exit codes: 0 all is well, 1 findings or contradictions, 2 the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** How it is called, without `npm run glossary --`: `show <id>`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Options and remarks for `--help`, a line each. */
  readonly details: readonly string[];
  /** Throws a `UsageError` if the arguments are wrong. */
  readonly run: (args: readonly string[], project: Project) => ExitCode | Promise<ExitCode>;
}

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {}
