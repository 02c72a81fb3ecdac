import { findMatches } from '../match/find-matches.ts';
import type { Found } from '../match/match.ts';
import type { Table } from '../match/table.ts';
import { isPageCue } from '../match/vouching.ts';
import { isChineseLanguage } from './chinese-language.ts';

/** What is known of a document before its text is read. */
export interface DocumentFacts {
  readonly title: string;
  /** The document's language as it declares it (BCP 47), or `null`. */
  readonly lang: string | null;
  /** Its address, or an empty string. */
  readonly url: string;
}

/** One cue's hits in one place. */
export interface CueCount {
  count: number;
  /** The words as the text first had them. */
  surface: string;
}

/** What some text holds of evidence; `cues` by the numbers of `CueHit.cue`. */
export interface Tally {
  readonly cues: Map<number, CueCount>;
  /** Hits that make a page one about China. */
  pageCues: number;
  /** Han characters. */
  han: number;
}

/**
 * The evidence of a document, block by block: plain data, without nodes or text. `page` is the sum of all blocks. Blocks
 * are added when they are read and removed, with what was found in them, when they change or go.
 */
export interface DocumentEvidence {
  readonly table: Table;
  readonly chinese: boolean;
  readonly title: Tally;
  readonly address: Tally;
  readonly page: Tally;
  readonly sections: Map<number, Tally>;
}

function createTally(): Tally {
  return { cues: new Map(), pageCues: 0, han: 0 };
}

function addTo(tally: Tally, found: Found, table: Table): void {
  tally.han += found.han;
  for (const { cue, surface } of found.cues) {
    if (isPageCue(table, cue)) tally.pageCues++;
    const known = tally.cues.get(cue);
    if (known === undefined) tally.cues.set(cue, { count: 1, surface });
    else known.count++;
  }
}

function removeFrom(tally: Tally, found: Found, table: Table): void {
  tally.han -= found.han;
  for (const { cue } of found.cues) {
    const known = tally.cues.get(cue);
    if (known === undefined) continue;
    if (isPageCue(table, cue)) tally.pageCues--;
    known.count--;
    if (known.count === 0) tally.cues.delete(cue);
  }
}

/** The evidence of a document of which no block has been read. */
export function createEvidence(facts: DocumentFacts, table: Table): DocumentEvidence {
  const title = createTally();
  addTo(title, findMatches(table, facts.title), table);
  const address = createTally();
  addTo(address, findMatches(table, facts.url), table);
  return {
    table,
    chinese: isChineseLanguage(facts.lang),
    title,
    address,
    page: createTally(),
    sections: new Map(),
  };
}

/** Adds what was found in one block of a section. */
export function addBlock(evidence: DocumentEvidence, section: number, found: Found): void {
  let tally = evidence.sections.get(section);
  if (tally === undefined) {
    tally = createTally();
    evidence.sections.set(section, tally);
  }
  addTo(tally, found, evidence.table);
  addTo(evidence.page, found, evidence.table);
}

/** Takes back what `addBlock` added with the same section and findings. */
export function removeBlock(evidence: DocumentEvidence, section: number, found: Found): void {
  const tally = evidence.sections.get(section);
  if (tally === undefined) return;
  removeFrom(tally, found, evidence.table);
  removeFrom(evidence.page, found, evidence.table);
  if (tally.cues.size === 0 && tally.han === 0) evidence.sections.delete(section);
}
