import type { Entry, Kind } from '../glossary/entry.ts';
import { chineseNamesOf, headwordOf } from '../glossary/names-of.ts';
import { cutPinyin } from '../glossary/pinyin-syllables.ts';
import { preferredRendition } from '../glossary/preferred-rendition.ts';
import { searchWords } from './search-words.ts';

/** What an entry is found by, and shown with among the found. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: Kind;
  /** The preferred English rendition, with its first letter in upper case. */
  readonly headword: string;
  /** The other English renditions. */
  readonly renditions: readonly string[];
  /** The preferred Chinese form in each script. */
  readonly names: Readonly<Record<'zh-Hans' | 'zh-Hant', string>>;
  /** All Chinese forms in both scripts. */
  readonly chinese: readonly string[];
  /** Of the preferred Chinese form, with tones. */
  readonly pinyin: string;
  /** By words, by syllables, as one word, and as initials: `liang`, `ge`, `queli`, `que`, `li`, `lianggequeli`, `lgql`. */
  readonly letters: readonly string[];
  readonly gist: string;
}

/** Gathers what an entry is found by. */
export function searchDocumentOf(entry: Entry): SearchDocument {
  const { designations } = entry;
  const english = preferredRendition(entry, 'en')?.form ?? entry.id;
  const chinese = [...designations['zh-Hans'], ...designations['zh-Hant']];
  const preferred = preferredRendition(entry, 'zh-Hans');
  return {
    id: entry.id,
    kind: entry.kind,
    headword: headwordOf(entry),
    renditions: designations.en.map(({ form }) => form).filter((form) => form !== english),
    names: chineseNamesOf(entry),
    chinese: [...new Set(chinese.map(({ form }) => form))],
    pinyin: preferred?.pinyin ?? '',
    letters: [...new Set(chinese.flatMap(({ pinyin }) => (pinyin === null ? [] : spell(pinyin))))],
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
