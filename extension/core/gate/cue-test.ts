import { createKeyFilter } from '../match/key-filter.ts';
import { rowKeyOf } from '../match/row-keys.ts';
import { scan } from '../match/scan.ts';
import { getClasses, HAN } from '../text/classes.ts';
import { createFolding, foldFrom, foldFurther } from '../text/folding.ts';

/** Tells whether a text may hold something to show. */
export type CueTest = (text: string) => boolean;

/** A test for `words` (folded, as `deriveCueWords` gives them) and for Han characters. */
export function createCueTest(words: readonly string[]): CueTest {
  const classes = getClasses();
  const keys = words.map((word) => rowKeyOf(word, classes));
  const byKey = new Map<number, string[]>();
  keys.forEach(({ key }, index) => {
    byKey.set(key, [...(byKey.get(key) ?? []), words[index] ?? '']);
  });
  const filter = createKeyFilter(keys);
  const ahead = createFolding(classes);
  const { bytes } = classes;
  return (text) => {
    for (let i = 0; i < text.length; i++) if (bytes[text.charCodeAt(i)] === HAN) return true;
    let met = false;
    scan(filter, text, classes, (key, start) => {
      met = byKey.get(key)?.some((word) => standsAt(word, text, start)) === true;
      return met;
    });
    return met;
  };

  function standsAt(word: string, text: string, start: number): boolean {
    foldFrom(ahead, text, start);
    while (ahead.length < word.length) if (!foldFurther(ahead)) return false;
    if (ahead.tokenEnds[word.length - 1] !== 1) return false;
    for (let i = 0; i < word.length; i++) if (ahead.units[i] !== word.charCodeAt(i)) return false;
    return true;
  }
}
