import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most a file may weigh, gzipped, in bytes; the tests hold them. */
export const WEIGHT_CAPS: Readonly<Record<string, number>> = {
  'browser-polyfill.js': 4 * 1024,
  'content.js': 10 * 1024,
  'reader.js': 21 * 1024,
  'card.js': 30 * 1024,
};

export interface Weight {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly cap: number | null;
}

/** Weighs the files of a built package, in bytes. */
export function weigh(folder: string): readonly Weight[] {
  return [
    'browser-polyfill.js',
    'content.js',
    'reader.js',
    'card.js',
    'background.js',
    'popup.js',
    'entry.js',
    'glossary/search.json',
    'glossary/table.bin',
  ].map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, cap: WEIGHT_CAPS[file] ?? null };
  });
}
