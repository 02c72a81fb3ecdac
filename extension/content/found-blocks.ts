/**
 * What has been found on the page: the blocks that hold matches or evidence, with the gate's decisions. Blocks with
 * neither are read and forgotten.
 */
import { pieceAt } from '../core/document/piece.ts';
import type { Block } from '../core/document/walk.ts';
import type { Decision } from '../core/gate/decision.ts';
import { decide } from '../core/gate/decide.ts';
import { addBlock, createEvidence, type DocumentFacts, removeBlock } from '../core/gate/evidence.ts';
import { findMatches } from '../core/match/find-matches.ts';
import type { Found } from '../core/match/match.ts';
import type { Table } from '../core/match/table.ts';
import { runsAcross } from './edges.ts';
import { comparePosition, containsNode, isConnected } from './native.ts';

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
  /** Forgets the blocks that have left the page. Returns whether there were any. */
  prune(): boolean;
  /**
   * Lets the gate decide what is undecided, or was not shown: evidence may have come since. What is shown stays shown
   * until its text changes.
   */
  settle(): void;
  /** The blocks with matches, in document order. */
  withMatches(): readonly FoundBlock[];
}

export function createFoundBlocks(table: Table, facts: DocumentFacts): FoundBlocks {
  const evidence = createEvidence(facts, table);
  let blocks: FoundBlock[] = [];
  let inOrder = true;
  const remove = (gone: (block: FoundBlock) => boolean): boolean => {
    const kept = blocks.filter((block) => {
      if (!gone(block)) return true;
      removeBlock(evidence, block.block.section, block.found);
      return false;
    });
    const removed = kept.length < blocks.length;
    blocks = kept;
    return removed;
  };
  return {
    add(block) {
      const read = findMatches(table, block.text);
      const matches = read.matches.filter(({ start, end }) => runsAcross(block, start, end));
      const found = matches.length === read.matches.length ? read : { ...read, matches };
      if (found.matches.length === 0 && found.cues.length === 0 && found.han === 0) return;
      addBlock(evidence, block.section, found);
      const last = blocks[blocks.length - 1];
      if (last && inOrder && !follows(last.block, block)) inOrder = false;
      blocks.push({ block, found, decisions: found.matches.map(() => null) });
    },
    forget(root) {
      remove(({ block }) => containsNode(root, block.container));
    },
    prune: () =>
      remove(({ block }) => !isConnected(block.container) || !block.pieces.every((p) => isConnected(p.node))),
    settle() {
      for (const { block, found, decisions } of blocks) {
        for (let index = 0; index < decisions.length; index += 1) {
          if (decisions[index]?.shown === true) continue;
          decisions[index] = decide(evidence, block.section, found, index, block.text);
        }
      }
    },
    withMatches() {
      if (!inOrder) {
        blocks.sort((a, b) => (follows(a.block, b.block) ? -1 : 1));
        inOrder = true;
      }
      return blocks.filter(({ found }) => found.matches.length > 0);
    },
  };
}

/** Whether block `b` begins after block `a`. */
function follows(a: Block<Node>, b: Block<Node>): boolean {
  const first = pieceAt(a.pieces, a.pieces[0]?.start ?? 0)?.node ?? a.container;
  const second = pieceAt(b.pieces, b.pieces[0]?.start ?? 0)?.node ?? b.container;
  if (first === second) return (a.pieces[0]?.from ?? 0) <= (b.pieces[0]?.from ?? 0);
  return (comparePosition(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
