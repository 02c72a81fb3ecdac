import { deriveCueWords } from '../../extension/core/gate/derive-cue-words.ts';
import type { Entry, Glossary } from '../../extension/core/glossary/entry.ts';
import { citationIsKnown } from '../../extension/core/glossary/rules/citation-is-known.ts';
import { idIsFileName } from '../../extension/core/glossary/rules/id-is-file-name.ts';
import { preferredIsOne } from '../../extension/core/glossary/rules/preferred-is-one.ts';
import type { Rule } from '../../extension/core/glossary/rules/rule.ts';
import type { Timelines } from '../../extension/core/glossary/timeline.ts';
import { compileGlossary } from '../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../extension/core/match/compile-table.ts';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import { entryViewOf, linkTo } from '../../extension/protocol/entry-view-of.ts';
import type { GlossaryIndex } from '../../extension/protocol/glossary-index.ts';
import { buildSearch } from './build-search.ts';
import { formatFinding, type LocatedFinding, loadGlossary } from './load-glossary.ts';
import { loadTimelines } from './load-timelines.ts';
import { readEdition } from './read-edition.ts';

/** The glossary as the package holds it. */
export interface BuiltGlossary {
  /** What `openTable` opens. */
  readonly table: Uint8Array;
  /** What a page without anything to show is told by, before it asks for the table. */
  readonly cueWords: readonly string[];
  /** By id, sorted. */
  readonly entries: ReadonlyMap<string, EntryView>;
  readonly index: GlossaryIndex;
  /** What entries are looked up in: MiniSearch's JSON. */
  readonly search: string;
}

/** The glossary cannot be built; the message is one finding a line. */
export class GlossaryError extends Error {
  constructor(findings: readonly LocatedFinding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'GlossaryError';
  }
}

/** The glossary as its readers see it, without what a page is searched with. */
export interface ViewedGlossary {
  readonly glossary: Glossary;
  readonly timelines: Timelines | null;
  readonly edition: string;
  /** By id, sorted. */
  readonly entries: ReadonlyMap<string, EntryView>;
}

/** Rules without which a view would be wrong or empty. The others are for `check`. */
const NEEDED: readonly Rule[] = [idIsFileName, preferredIsOne, citationIsKnown];

/**
 * Reads the glossary and builds the view of every entry.
 *
 * @param root absolute path of the project's root
 * @throws GlossaryError if a file cannot be read, or breaks a rule that the views need
 */
export function viewGlossary(root: string): ViewedGlossary {
  const { glossary, findings, unreadable, locate } = loadGlossary(root);
  // None of the needed rules looks at dates, or at what is counted.
  const broken = NEEDED.flatMap((rule) => rule(glossary, { today: '9999', unreadable, counted: new Set() }));
  const timelines = loadTimelines(root);
  const all = [...findings, ...timelines.findings, ...broken.map(locate)];
  if (all.length > 0) throw new GlossaryError(all);

  const edition = readEdition(root);
  const entries = new Map(
    sortEntries(glossary).map((entry) => [entry.id, entryViewOf(entry, glossary, edition, timelines.value)]),
  );
  return { glossary, timelines: timelines.value, edition, entries };
}

/**
 * Builds what the package holds of the glossary. The same files give the same bytes.
 *
 * @param root absolute path of the project's root
 * @throws GlossaryError as `viewGlossary` does
 */
export function buildGlossary(root: string): BuiltGlossary {
  const { glossary, edition, entries } = viewGlossary(root);
  const compiled = compileGlossary(glossary);
  return {
    table: compileTable(compiled),
    cueWords: deriveCueWords(compiled),
    entries,
    search: buildSearch(glossary),
    index: {
      edition,
      entries: sortEntries(glossary).map((entry) => ({
        ...linkTo(entry),
        ...{ category: entry.category, weight: entry.weight },
      })),
    },
  };
}

function sortEntries({ entries }: Glossary): readonly Entry[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
