import type { Entry } from '../glossary/entry.ts';
import { cutPinyin } from '../glossary/pinyin-syllables.ts';
import { preferredRendition } from '../glossary/preferred-rendition.ts';
import { searchWords } from './search-words.ts';

/** What an entry is found by; each field is text for `searchWords`. */
export interface SearchDocument {
  readonly id: string;
  /** The preferred English rendition. */
  readonly headword: string;
  /** The other English renditions. */
  readonly renditions: string;
  /** The Chinese forms in both scripts. */
  readonly chinese: string;
  /** By words, by syllables, as one word, and as initials: `liang ge queli liang ge que li lianggequeli lgql`. */
  readonly pinyin: string;
  readonly gist: string;
}

/** Gathers what an entry is found by. */
export function searchDocumentOf(entry: Entry): SearchDocument {
  const { designations } = entry;
  const headword = preferredRendition(entry, 'en')?.form ?? entry.id;
  const chinese = [...designations['zh-Hans'], ...designations['zh-Hant']];
  return {
    id: entry.id,
    headword,
    renditions: join(designations.en.map(({ form }) => form).filter((form) => form !== headword)),
    chinese: join(chinese.map(({ form }) => form)),
    pinyin: join(chinese.flatMap(({ pinyin }) => (pinyin === null ? [] : spell(pinyin)))),
    gist: entry.gist.text,
  };
}

function spell(pinyin: string): readonly string[] {
  const words = searchWords(pinyin);
  const syllables = (pinyin.match(/[\p{L}\p{M}'’-]+/gu) ?? []).flatMap(
    (word) => cutPinyin(word)?.map(({ letters }) => letters) ?? [],
  );
  return [...words, ...syllables, words.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}

function join(texts: readonly string[]): string {
  return [...new Set(texts)].join(' · ');
}
