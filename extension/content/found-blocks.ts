/**
 * What has been found on the page, by section: the blocks that hold matches or evidence, with the gate's decisions. Blocks
 * with neither are read and forgotten. Decisions are made section by section, so that a change costs what it touches and
 * not the page.
 */
import type { Block } from '../core/document/walk.ts';
import { decide } from '../core/gate/decide.ts';
import type { Decision } from '../core/gate/decision.ts';
import { addBlock, createEvidence, type DocumentFacts, removeBlock } from '../core/gate/evidence.ts';
import { findMatches } from '../core/match/find-matches.ts';
import type { Found } from '../core/match/match.ts';
import type { Table } from '../core/match/table.ts';
import { compareInDocument } from './document-order.ts';
import { runsAcross } from './edges.ts';
import { parentAcross } from './native.ts';

/** A block with what was found in it. `decisions` run beside `found.matches`; `null` until the gate has spoken. */
export interface FoundBlock {
  readonly block: Block<Node>;
  readonly found: Found;
  readonly decisions: (Decision | null)[];
}

export interface FoundBlocks {
  /**
   * Reads one block. Returns the sections to settle at once: its own when that has grown by half or more, so that a long
   * section is not settled with every slice; all of them when this is the first cue of the page.
   */
  add(block: Block<Node>): Iterable<number>;
  /** Forgets the blocks that have left the page, and those in subtrees that are to be read again. */
  forget(roots: { has(node: Node): boolean }): Generator<void>;
  /** Takes new facts of the document: a page that changes changes its title. */
  describe(facts: DocumentFacts): void;
  /** The sections that have changed since they were settled. */
  unsettled(): readonly number[];
  /**
   * Lets the gate decide a section's matches, in steps that can be sliced. What is shown stays shown until its text
   * changes; what is not may be, for evidence has come.
   */
  settle(section: number): Generator<void>;
  /** A section's blocks with matches, in document order. */
  blocksOf(section: number): readonly FoundBlock[];
}

interface FoundSection {
  blocks: FoundBlock[];
  /** Blocks when the section was settled last; -1 when it must be settled again whatever its size. */
  settled: number;
  inOrder: boolean;
}

/** Decisions between two rests. */
const DECISIONS_PER_REST = 32;

export function createFoundBlocks(table: Table, facts: DocumentFacts): FoundBlocks {
  let evidence = createEvidence(facts, table);
  const sections = new Map<number, FoundSection>();
  let pageHadCue = false;

  const unsettleAll = (): void => {
    for (const section of sections.values()) section.settled = -1;
  };
  /** Blocks forgotten for a new reading, by their text: what is read again unchanged keeps its decisions. */
  const before = new Map<string, FoundBlock>();

  const read = (block: Block<Node>): Found => {
    const found = findMatches(table, block.text);
    return { ...found, matches: found.matches.filter(({ start, end }) => runsAcross(block, start, end)) };
  };

  return {
    add(block) {
      const found = read(block);
      const isEvidence = found.cues.length > 0 || found.han > 0;
      if (found.matches.length === 0 && !isEvidence) return [];
      addBlock(evidence, block.section, found);
      let section = sections.get(block.section);
      if (!section) {
        section = { blocks: [], settled: 0, inOrder: true };
        sections.set(block.section, section);
      }
      const kept = before.get(block.text);
      const last = section.blocks.at(-1);
      if (last && !follows(last.block, block)) section.inOrder = false;
      section.blocks.push({ block, found, decisions: found.matches.map((_, index) => kept?.decisions[index] ?? null) });
      // The first cue of the page concerns what was read before it.
      if (!pageHadCue && isEvidence) {
        pageHadCue = true;
        unsettleAll();
        return sections.keys();
      }
      return section.settled >= 0 && section.blocks.length >= 1.5 * section.settled ? [block.section] : [];
    },
    *forget(roots) {
      before.clear();
      for (const [id, section] of sections) {
        const kept = section.blocks.filter((old) => {
          if (isInPage(old.block.container, roots)) return true;
          removeBlock(evidence, id, old.found);
          before.set(old.block.text, old);
          return false;
        });
        if (kept.length < section.blocks.length) {
          section.blocks = kept;
          section.settled = -1;
        }
        yield;
      }
    },
    describe(next) {
      evidence = createEvidence(next, table);
      for (const [id, { blocks }] of sections) for (const { found } of blocks) addBlock(evidence, id, found);
      unsettleAll();
    },
    unsettled: () => [...sections].filter(([, { blocks, settled }]) => settled !== blocks.length).map(([id]) => id),
    *settle(id) {
      const section = sections.get(id);
      if (!section) return;
      section.settled = section.blocks.length;
      if (section.settled === 0) sections.delete(id);
      let made = 0;
      for (const { block, found, decisions } of [...section.blocks]) {
        for (let index = 0; index < decisions.length; index += 1) {
          if (decisions[index]?.shown === true) continue;
          decisions[index] = decide(evidence, id, found, index, block.text);
          made += 1;
          if (made % DECISIONS_PER_REST === 0) yield;
        }
      }
    },
    blocksOf(id) {
      const section = sections.get(id);
      if (!section) return [];
      if (!section.inOrder) {
        section.blocks.sort((a, b) => (follows(a.block, b.block) ? -1 : 1));
        section.inOrder = true;
      }
      return section.blocks.filter(({ found }) => found.matches.length > 0);
    },
  };
}

/** Whether a node is in the document, and in none of these subtrees, shadow trees included. */
export function isInPage(node: Node, roots: { has(node: Node): boolean }): boolean {
  let around: Node | null = node;
  while (around && around !== document && !roots.has(around)) around = parentAcross(around);
  return around === document;
}

/** Whether block `b` begins after block `a`. */
function follows(a: Block<Node>, b: Block<Node>): boolean {
  const [first] = a.pieces;
  const [second] = b.pieces;
  if (!first || !second) return true;
  if (first.node === second.node) return first.from <= second.from;
  return compareInDocument(first.node, second.node) <= 0;
}
