import { describe, expect, test } from 'vitest';
import { TableError } from '../../../extension/core/match/check-table.ts';
import { compileTable } from '../../../extension/core/match/compile-table.ts';
import { openTable } from '../../../extension/core/match/open-table.ts';
import { pattern, tableOf } from './table-inputs.ts';

const GOOD = compileTable(tableOf([pattern('Two Establishes'), pattern('两个确立')]));

/** A copy with one change. */
function changed(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = GOOD.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

function problemOf(bytes: Uint8Array): string | null {
  try {
    openTable(bytes);
    return null;
  } catch (error) {
    return error instanceof TableError ? error.problem : `${error}`;
  }
}

describe('openTable', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['a good table', GOOD, null],
    ['nothing', new Uint8Array(0), 'truncated'],
    ['a beginning', GOOD.slice(0, 10), 'truncated'],
    ['another file', new TextEncoder().encode('{"entries": []} and so on'), 'not-a-table'],
    ['another version', changed((_, view) => view.setUint16(4, 99, true)), 'wrong-version'],
    ['half a table', GOOD.slice(0, GOOD.length >> 1), 'truncated'],
    ['a table without its last byte', GOOD.slice(0, -1), 'truncated'],
    ['a table with something behind it', Uint8Array.from([...GOOD, 0]), 'damaged'],
    ['a wrong checksum', changed((_, view) => view.setUint32(8, 1, true)), 'damaged'],
  ])('%s', (_name, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test('any single changed byte is noticed', () => {
    for (let at = 0; at < GOOD.length; at++) {
      const bytes = changed((copy) => {
        copy[at] = (copy[at] ?? 0) ^ 0x10;
      });
      // Two bytes are reserved and say nothing.
      expect(problemOf(bytes) === null, `byte ${at}`).toBe(at === 6 || at === 7);
    }
  });

  test('the error says what was met', () => {
    expect(() => openTable(changed((_, view) => view.setUint16(4, 99, true)))).toThrow('version 99');
  });
});
