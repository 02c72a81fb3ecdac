import { type Entry, LANGUAGES, type Language, type Rendition } from './entry.ts';

/** A rendition with its language and the path to it from the root of the entry's file. */
export interface PlacedRendition {
  readonly language: Language;
  readonly path: readonly (string | number)[];
  readonly rendition: Rendition;
}

/** All renditions of an entry: zh-Hans, zh-Hant, en, each in the order of the file. */
export function renditionsOf(entry: Entry): readonly PlacedRendition[] {
  return LANGUAGES.flatMap((language) =>
    entry.designations[language].map((rendition, index) => ({
      language,
      path: ['designations', language, index],
      rendition,
    })),
  );
}
