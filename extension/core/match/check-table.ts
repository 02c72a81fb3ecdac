import { checksum } from './bytes.ts';
import { BODY_FROM, CHECKED_FROM, MAGIC, VERSION } from './table-format.ts';

export type TableProblem = 'not-a-table' | 'wrong-version' | 'truncated' | 'damaged';

/** Thrown when bytes are not a match table that this code can read. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly problem: TableProblem;

  constructor(problem: TableProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Throws a TableError unless `bytes` is one whole, undamaged table of this version. */
export function checkTable(bytes: Uint8Array): void {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (!MAGIC.startsWith(magic)) {
    throw new TableError('not-a-table', `Not a match table: it does not begin with "${MAGIC}".`);
  }
  if (bytes.length < BODY_FROM) {
    throw new TableError('truncated', `The match table ends after ${bytes.length} bytes.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(4, true);
  if (version !== VERSION) {
    throw new TableError('wrong-version', `The match table has version ${version}; this code reads ${VERSION}.`);
  }
  const length = view.getUint32(12, true);
  if (bytes.length < length) {
    throw new TableError('truncated', `The match table has ${bytes.length} of ${length} bytes.`);
  }
  if (bytes.length > length || view.getUint32(8, true) !== checksum(bytes, CHECKED_FROM)) {
    throw new TableError('damaged', 'The match table does not have its checksum.');
  }
}
