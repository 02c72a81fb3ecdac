import type { DocumentFacts } from '../../extension/core/gate/evidence.ts';

/** A document cut into blocks, whatever it was read from. */
export interface ReadableDocument extends DocumentFacts {
  /** What offsets count in: UTF-16 code units, half-open. Of plain text, the text itself; of HTML, the joined blocks. */
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentBlock {
  readonly text: string;
  /** Where the block begins in the document's text. */
  readonly start: number;
  readonly section: number;
  /** The element it is drawn as: `p`, `h2`, `li` … */
  readonly element: string;
}
