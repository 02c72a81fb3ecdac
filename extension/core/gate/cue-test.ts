import { createKeyFilter } from '../match/key-filter.ts';
import { rowKeyOf } from '../match/row-keys.ts';
import { scan, type Visitor } from '../match/scan.ts';
import { isCapital } from '../text/capitals.ts';
import { getClasses } from '../text/classes.ts';
import { createFolding, type Folding, foldFrom, foldFurther } from '../text/folding.ts';

/** Tells whether a text may hold something to show. */
export type CueTest = (text: string) => boolean;

interface Word {
  readonly text: string;
  /** Units of `text` that must be capitals. */
  readonly capitals: readonly number[];
}

function readWord(word: string): Word {
  const text = word.toLowerCase();
  return { text, capitals: Array.from(text, (_, at) => at).filter((at) => word.charAt(at) !== text.charAt(at)) };
}

function standsAt({ text: word, capitals }: Word, ahead: Folding, text: string, start: number): boolean {
  foldFrom(ahead, text, start);
  while (ahead.length < word.length) if (!foldFurther(ahead)) return false;
  if (ahead.tokenEnds[word.length - 1] !== 1) return false;
  for (let i = 0; i < word.length; i++) if (ahead.units[i] !== word.charCodeAt(i)) return false;
  return capitals.every((at) => isCapital(text.charCodeAt(ahead.sources[at] ?? 0)));
}

/**
 * A test for Han characters and for `words` (folded, as `deriveCueWords` gives them): what a page is asked before it is
 * worth a table. It reads text as `findMatches` does, so it misses nothing that the gate would show. Title, address and
 * text have to be put to it; a page whose language is Chinese needs no test.
 *
 * One loop over hashed words, because a regular expression of the same words takes more than twice as long (2 million characters
 * of English, Chromium 156, best of eight fresh pages: 25 ms against 60, and 11 against 51 when warm).
 */
export function createCueTest(words: readonly string[]): CueTest {
  const classes = getClasses();
  const wanted = words.map(readWord);
  const keys = wanted.map(({ text }) => rowKeyOf(text, classes));
  const byKey = new Map<number, Word[]>();
  wanted.forEach((word, index) => {
    const key = keys[index]?.key ?? 0;
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  });
  const filter = createKeyFilter(keys);
  const ahead = createFolding(classes);
  let text = '';
  let isMet = false;
  const visitor: Visitor = {
    visit(key, start) {
      isMet = byKey.get(key)?.some((word) => standsAt(word, ahead, text, start)) === true;
      return isMet;
    },
  };
  return (next) => {
    text = next;
    isMet = false;
    const han = scan(filter, text, classes, visitor, true);
    text = '';
    ahead.text = '';
    return isMet || han > 0;
  };
}
