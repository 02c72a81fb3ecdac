import type { Table } from '../../extension/core/match/table.ts';
import { annotateDocument } from './annotate-document.ts';
import { parseRecord } from './parse-record.ts';
import { type ByteLine, splitLines } from './split-lines.ts';
import { readTextDocument } from './text-document.ts';

/** Longer lines are not held in memory; a corpus has no such documents. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface AnnotatedLine {
  /** JSON without a line end. */
  readonly json: string;
  readonly ok: boolean;
}

/**
 * Annotates a stream of JSON lines: one line out for each line in, in order, as they come. A line that cannot be read
 * gets `{"id": null, "line": n, "error": …}`, n counting from 1, and the stream goes on.
 */
export async function* annotateLines(table: Table, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<AnnotatedLine> {
  let number = 0;
  for await (const line of splitLines(chunks, LONGEST_LINE)) {
    number += 1;
    yield annotateLine(table, line, number);
  }
}

function annotateLine(table: Table, line: ByteLine, number: number): AnnotatedLine {
  const parsed = line ? parseRecord(line) : { ok: false as const, error: `longer than ${LONGEST_LINE} bytes` };
  if (!parsed.ok) return { json: JSON.stringify({ id: null, line: number, error: parsed.error }), ok: false };
  const { id, text, facts } = parsed.record;
  const matches = annotateDocument(table, readTextDocument(text, facts)).map(
    ({ entry, surface, start, end, shown, reason }) => ({ entry, surface, start, end, shown, reason }),
  );
  return { json: JSON.stringify({ id, matches }), ok: true };
}
