import type { Citation, Entry } from './entry.ts';

/** The part of an entry that a claim stands in. */
export type Voice = 'gist' | 'official' | 'plain' | 'observers' | 'origin' | 'members' | 'distinguish';

/** A claim with the path to it from the root of the entry's file. */
export interface PlacedClaim {
  readonly voice: Voice;
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly cite: readonly Citation[];
}

/** Everything that an entry asserts, in the order of its file. A member's text is its English. */
export function claimsOf(entry: Entry): readonly PlacedClaim[] {
  const list = (voice: Voice, claims: readonly { readonly text: string; readonly cite: readonly Citation[] }[]) =>
    claims.map(({ text, cite }, index) => ({ voice, path: [voice, index], text, cite }));
  return [
    { voice: 'gist', path: ['gist'], text: entry.gist.text, cite: entry.gist.cite },
    ...list('official', entry.official),
    ...list('plain', entry.plain),
    ...list('observers', entry.observers),
    ...list('origin', entry.origin),
    ...list(
      'members',
      entry.members.map(({ en, cite }) => ({ text: en, cite })),
    ),
    ...list('distinguish', entry.distinguish),
  ];
}
