import type { Entry, Language, Rendition } from './entry.ts';

/** The preferred rendition of a language; its first where none is marked so; `null` where it has none. */
export function preferredRendition(entry: Entry, language: Language): Rendition | null {
  const renditions = entry.designations[language];
  return renditions.find(({ standing }) => standing === 'preferred') ?? renditions[0] ?? null;
}
