import { claimsOf } from './claims-of.ts';
import type { Citation, Entry } from './entry.ts';
import { renditionsOf } from './renditions-of.ts';

/** A pointer into a source with the path to it from the root of the entry's file. */
export interface PlacedCitation {
  readonly path: readonly (string | number)[];
  readonly citation: Citation;
}

/** Every citation and attestation of an entry. */
export function citationsOf(entry: Entry): readonly PlacedCitation[] {
  const claims = claimsOf(entry).flatMap(({ path, cite }) =>
    cite.map((citation, index) => ({ path: [...path, 'cite', index], citation })),
  );
  const attestations = renditionsOf(entry).flatMap(({ path, rendition }) =>
    rendition.attested.map(({ source, at }, index) => ({
      path: [...path, 'attested', index],
      citation: { source, at },
    })),
  );
  return [...claims, ...attestations];
}
