import { checksum } from './bytes.ts';
import { BODY_FROM, CHECKED_FROM, MAGIC, VERSION } from './table-format.ts';

export type TableProblem = 'not-a-table' | 'wrong-version' | 'truncated' | 'damaged';

/** Thrown when bytes are not a match table that this code can read. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly problem: TableProblem;

  constructor(problem: TableProblem, detail: string) {
    super(`match table ${problem}: ${detail}`);
    this.problem = problem;
  }
}

/** Throws a TableError unless `bytes` is one whole, undamaged table of this version. */
export function checkTable(bytes: Uint8Array): void {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (!MAGIC.startsWith(magic)) throw new TableError('not-a-table', magic);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole = bytes.length >= BODY_FROM;
  const version = isWhole ? view.getUint16(4, true) : VERSION;
  if (version !== VERSION) throw new TableError('wrong-version', `version ${version}, not ${VERSION}`);
  const length = isWhole ? view.getUint32(12, true) : BODY_FROM;
  if (bytes.length < length) throw new TableError('truncated', `${bytes.length} of ${length}`);
  if (bytes.length > length || view.getUint32(8, true) !== checksum(bytes, CHECKED_FROM)) {
    throw new TableError('damaged', 'checksum');
  }
}
