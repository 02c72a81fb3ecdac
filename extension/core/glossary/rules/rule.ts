import type { Entry, Glossary, PartialDate, Source } from '../entry.ts';
import type { Finding } from '../finding.ts';

/** What a rule knows besides the glossary. */
export interface RuleContext {
  readonly today: PartialDate;
  /** Files that are there but could not be read (`entries/two-establishes`), so that nobody misses what is in them. */
  readonly unreadable: ReadonlySet<string>;
  /** Sources that the timelines count in. */
  readonly counted: ReadonlySet<string>;
}

/** Looks for one kind of mistake in the content of a glossary whose files have the right shape. */
export type Rule = (glossary: Glossary, context: RuleContext) => readonly Finding[];

/** A finding whose file is known from where it was found. */
export type Fault = Omit<Finding, 'file'>;

/** The faults of every entry; `name` is its file's name. */
export function checkEntries(glossary: Glossary, check: (entry: Entry, name: string) => Iterable<Fault>): Finding[] {
  return [...glossary.entries].flatMap(([name, entry]) =>
    [...check(entry, name)].map((fault) => ({ file: `entries/${name}`, ...fault })),
  );
}

/** The faults of every source; `name` is its file's name. */
export function checkSources(glossary: Glossary, check: (source: Source, name: string) => Iterable<Fault>): Finding[] {
  return [...glossary.sources].flatMap(([name, source]) =>
    [...check(source, name)].map((fault) => ({ file: `sources/${name}`, ...fault })),
  );
}
