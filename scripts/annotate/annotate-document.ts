import { decide } from '../../extension/core/gate/decide.ts';
import type { Reason } from '../../extension/core/gate/decision.ts';
import { addBlock, createEvidence } from '../../extension/core/gate/evidence.ts';
import { findMatches } from '../../extension/core/match/find-matches.ts';
import type { Table } from '../../extension/core/match/table.ts';
import type { DocumentBlock, ReadableDocument } from './readable-document.ts';

/** A match in a document. Offsets are UTF-16 code units of the document's text, half-open. */
export interface AnnotatedMatch {
  readonly entry: string;
  /** `RenditionView.id` of the rendition met. */
  readonly rendition: number;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** The gate's decision; weight and density play no part in it. */
  readonly shown: boolean;
  readonly reason: Reason;
  readonly block: DocumentBlock;
}

/** Finds and judges as the page does: all evidence is gathered first, then the gate decides. In the order of the text. */
export function annotateDocument(table: Table, document: ReadableDocument): readonly AnnotatedMatch[] {
  const evidence = createEvidence(document, table);
  const withMatches = document.blocks.flatMap((block) => {
    const found = findMatches(table, block.text);
    addBlock(evidence, block.section, found);
    return found.matches.length > 0 ? [{ block, found }] : [];
  });
  return withMatches.flatMap(({ block, found }) =>
    found.matches.map(({ pattern, start, end }, index) => {
      const { entry, rendition } = table.pattern(pattern);
      const { shown, reason } = decide(evidence, block.section, found, index, block.text);
      return {
        entry: table.entries[entry]?.id ?? '',
        rendition,
        surface: block.text.slice(start, end),
        start: block.start + start,
        end: block.start + end,
        shown,
        reason,
        block,
      };
    }),
  );
}
