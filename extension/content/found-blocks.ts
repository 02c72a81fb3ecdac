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
import { containsNode, isConnected } from './native.ts';

/** A block with what was found in it. `decisions` run beside `found.matches`; `null` until the gate has spoken. */
export interface FoundBlock {
  readonly block: Block<Node>;
  readonly found: Found;
  readonly decisions: (Decision | null)[];
}

export interface FoundBlocks {
  /** Reads one block. */
  add(block: Block<Node>): void;
  /** Forgets the blocks in a subtree, before it is read again. */
  forget(root: Node): void;
  /** Forgets the blocks that have left the page. */
  prune(): void;
  /** Takes new facts of the document: a page that changes changes its title. */
  describe(facts: DocumentFacts): void;
  /**
   * The sections that have changed since they were settled.
   *
   * @param grown Only those that have grown by half or more: while a long section is being read it is not settled with
   *   every slice.
   */
  unsettled(grown: boolean): readonly number[];
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
  const remove = (gone: (block: FoundBlock) => boolean): void => {
    for (const [id, section] of sections) {
      const kept = section.blocks.filter((block) => {
        if (!gone(block)) return true;
        removeBlock(evidence, id, block.found);
        return false;
      });
      if (kept.length === section.blocks.length) continue;
      section.blocks = kept;
      section.settled = -1;
    }
  };

  return {
    add(block) {
      const read = findMatches(table, block.text);
      const matches = read.matches.filter(({ start, end }) => runsAcross(block, start, end));
      const found = matches.length === read.matches.length ? read : { ...read, matches };
      if (found.matches.length === 0 && found.cues.length === 0 && found.han === 0) return;
      addBlock(evidence, block.section, found);
      let section = sections.get(block.section);
      if (!section) {
        section = { blocks: [], settled: 0, inOrder: true };
        sections.set(block.section, section);
      }
      const last = section.blocks[section.blocks.length - 1];
      if (last && !follows(last.block, block)) section.inOrder = false;
      section.blocks.push({ block, found, decisions: found.matches.map(() => null) });
      // The first cue of the page concerns what was read before it.
      if (pageHadCue || (found.cues.length === 0 && found.han === 0)) return;
      pageHadCue = true;
      unsettleAll();
    },
    forget(root) {
      remove(({ block }) => containsNode(root, block.container));
    },
    prune() {
      remove(({ block }) => !isConnected(block.container));
    },
    describe(next) {
      evidence = createEvidence(next, table);
      for (const [id, { blocks }] of sections) for (const { found } of blocks) addBlock(evidence, id, found);
      unsettleAll();
    },
    unsettled(grown) {
      const ids: number[] = [];
      for (const [id, { blocks, settled }] of sections) {
        if (settled === blocks.length) continue;
        if (!grown || settled < 0 || blocks.length >= 1.5 * settled) ids.push(id);
      }
      return ids;
    },
    *settle(id) {
      const section = sections.get(id);
      if (!section) return;
      section.settled = section.blocks.length;
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

/** Whether block `b` begins after block `a`. */
function follows(a: Block<Node>, b: Block<Node>): boolean {
  const [first] = a.pieces;
  const [second] = b.pieces;
  if (!first || !second) return true;
  if (first.node === second.node) return first.from <= second.from;
  return compareInDocument(first.node, second.node) <= 0;
}
