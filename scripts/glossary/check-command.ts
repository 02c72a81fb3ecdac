import type { Command } from './command.ts';
import { findProblems } from './find-problems.ts';
import { formatFinding } from './load-glossary.ts';
import { readPositionals } from './read-arguments.ts';

export const checkCommand: Command = {
  usage: 'check',
  summary: 'say what is wrong with the glossary, where, and how to mend it',
  details: ['One finding a line: file:line:column problem — mend. Exit code 1 if there is any.'],
  run(args, { root, today, print }) {
    readPositionals(args);
    const { findings, glossary, unreadable } = findProblems(root, today);
    for (const finding of findings) print(formatFinding(finding));
    const unread = unreadable.size === 0 ? '' : `, ${unreadable.size} files that could not be read`;
    const count = findings.length === 1 ? '1 finding' : `${findings.length || 'no'} findings`;
    print(`${glossary.entries.size} entries, ${glossary.sources.size} sources${unread}: ${count}`);
    return findings.length === 0 ? 0 : 1;
  },
};
