import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The glossary's edition, from `glossary/edition.txt`: year and month of its last change of content, `2026.11`, with a
 * further number if a month has several (`2026.11.2`). A file, not a clock: two builds of one tree are the same.
 *
 * @throws if the file is missing or holds something else
 */
export function readEdition(root: string): string {
  const edition = readFileSync(join(root, 'glossary/edition.txt'), 'utf8').trim();
  if (!/^\d{4}\.(?:0[1-9]|1[0-2])(?:\.[1-9]\d*)?$/.test(edition)) {
    throw new Error(`glossary/edition.txt holds ${JSON.stringify(edition)} — write the year and month: 2026.11`);
  }
  return edition;
}
