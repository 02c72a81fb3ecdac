import type { AnnotatedMatch } from './annotate-document.ts';
import type { ReadableDocument } from './readable-document.ts';

/** One input with what was found in it. */
export interface AnnotatedFile {
  /** As the caller named it; `-` is standard input. */
  readonly name: string;
  readonly kind: 'text' | 'html';
  readonly document: ReadableDocument;
  readonly matches: readonly AnnotatedMatch[];
}
