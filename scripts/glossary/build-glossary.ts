import { deriveCueWords } from '../../extension/core/gate/derive-cue-words.ts';
import { citationIsKnown } from '../../extension/core/glossary/rules/citation-is-known.ts';
import { idIsFileName } from '../../extension/core/glossary/rules/id-is-file-name.ts';
import { preferredIsOne } from '../../extension/core/glossary/rules/preferred-is-one.ts';
import type { Rule } from '../../extension/core/glossary/rules/rule.ts';
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

/** Rules without which a view would be wrong or empty. The others are for `check`. */
const NEEDED: readonly Rule[] = [idIsFileName, preferredIsOne, citationIsKnown];

/**
 * Builds what the package holds of the glossary. The same files give the same bytes.
 *
 * @param root absolute path of the project's root
 * @throws GlossaryError if a file cannot be read, or breaks a rule that the views need
 */
export function buildGlossary(root: string): BuiltGlossary {
  const { glossary, findings, unreadable, locate } = loadGlossary(root);
  // None of the needed rules looks at dates, or at what is counted.
  const broken = NEEDED.flatMap((rule) => rule(glossary, { today: '9999', unreadable, counted: new Set() }));
  const timelines = loadTimelines(root);
  const all = [...findings, ...timelines.findings, ...broken.map(locate)];
  if (all.length > 0) throw new GlossaryError(all);

  const edition = readEdition(root);
  const sorted = [...glossary.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const compiled = compileGlossary(glossary);
  return {
    table: compileTable(compiled),
    cueWords: deriveCueWords(compiled),
    entries: new Map(sorted.map((entry) => [entry.id, entryViewOf(entry, glossary, edition, timelines.value)])),
    search: buildSearch(glossary),
    index: {
      edition,
      entries: sorted.map((entry) => ({ ...linkTo(entry), category: entry.category, weight: entry.weight })),
    },
  };
}
