import { isCapital } from '../text/capitals.ts';
import { getClasses } from '../text/classes.ts';
import { createFolding, type Folding, foldFrom, foldFurther } from '../text/folding.ts';
import { areHanGapsFit } from './han-gaps.ts';
import { isBlocked } from './is-blocked.ts';
import { firstKey, nextKey, rowOfKey } from './key-directory.ts';
import type { CueHit, Found, Match } from './match.ts';
import { scan, type Visitor } from './scan.ts';
import { addSpan, createSpanList, keepLongest, mergeSpans, type SpanList } from './span-list.ts';
import type { Row, Table } from './table.ts';
import type { CaseRule } from './table-input.ts';
import { cueOfEntry } from './vouching.ts';

/** What a search in one table needs, used for text after text. */
interface Finder extends Visitor {
  readonly table: Table;
  text: string;
  /** The text from the start of the key being looked at. */
  readonly ahead: Folding;
  readonly matches: SpanList;
  readonly cues: SpanList;
  readonly words: SpanList;
  readonly vouchers: SpanList;
}

function createFinder(table: Table): Finder {
  const finder: Finder = {
    table,
    text: '',
    ahead: createFolding(getClasses()),
    matches: createSpanList(),
    cues: createSpanList(),
    words: createSpanList(),
    vouchers: createSpanList(),
    visit(key, start, tokens) {
      visitKey(finder, key, start, tokens);
      return false;
    },
  };
  return finder;
}

/** Compares the rows that a key proposes with the text. */
function visitKey(finder: Finder, key: number, start: number, tokens: number): void {
  const { table } = finder;
  const { directory } = table;
  let place = nextKey(directory, key, firstKey(directory, key));
  for (; place >= 0; place = nextKey(directory, key, place + 1)) {
    const bucket = table.bucket(rowOfKey(directory, place));
    if (bucket.key === key && bucket.tokens === tokens) compareRows(finder, bucket.rows, start);
  }
}

/**
 * Compares rows with the text ahead, each only where it differs from the row before; stops where no further row can agree.
 * This is exact: what the key has proposed plays no part in it.
 */
function compareRows(finder: Finder, rows: readonly Row[], start: number): void {
  const { ahead } = finder;
  foldFrom(ahead, finder.text, start);
  let same = 0;
  for (const row of rows) {
    if (row.shared > same) continue;
    if (row.shared < same) return;
    const { text } = row;
    while (same < text.length) {
      if (same === ahead.length && !foldFurther(ahead)) break;
      if (ahead.units[same] !== text.charCodeAt(same)) break;
      same++;
    }
    if (same === text.length && ahead.tokenEnds[same - 1] === 1) {
      takeRow(finder, row, start, (ahead.sources[same - 1] as number) + 1);
    }
  }
}

/** The first Han character there is (々). */
const FIRST_HAN = 0x3005;

/** Whether anything stands between two units that may be Han characters. */
function hasGap({ units, sources }: Folding, length: number): boolean {
  for (let at = 1; at < length; at++) {
    const isApart = (sources[at] as number) - (sources[at - 1] as number) > 1;
    if (isApart && (units[at] as number) >= FIRST_HAN && (units[at - 1] as number) >= FIRST_HAN) return true;
  }
  return false;
}

function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(at) & 0xfc00) === 0xdc00
  );
}

/** Whether the capitals of the text are those that a case rule asks for. */
function hasCase(row: Row, rule: CaseRule, ahead: Folding): boolean {
  if (rule === 'any') return true;
  const isUpper = (at: number): boolean => isCapital(ahead.text.charCodeAt(ahead.sources[at] as number));
  if (!row.capitals.every(isUpper)) return false;
  if (rule === 'exact') return true;
  const capitals = new Set(row.capitals);
  for (let at = 0; at < row.text.length; at++) if (!capitals.has(at) && isUpper(at)) return false;
  return true;
}

/** Takes a row whose text stands in the text: for a match, for a cue, or both, as its rules allow. */
function takeRow(finder: Finder, row: Row, start: number, end: number): void {
  const { table, text, ahead } = finder;
  const classes = getClasses();
  if (splitsPair(text, start) || splitsPair(text, end)) return;
  if (hasGap(ahead, row.text.length) && !areHanGapsFit(text, start, end, classes)) return;
  for (const role of row.cues) {
    if (!hasCase(row, role.case, ahead)) continue;
    const isWord = table.cues[role.cue]?.strength === 'word';
    addSpan(isWord ? finder.words : finder.cues, role.cue, start, end);
  }
  const { pattern } = row;
  if (pattern === null || !hasCase(row, pattern.case, ahead)) return;
  if (!isBlocked(pattern, text, start, end, classes)) addSpan(finder.matches, row.number, start, end);
}

function listMatches({ matches }: Finder): Match[] {
  const list: Match[] = [];
  for (let at = 0; at < matches.length; at++) {
    list.push({
      pattern: matches.numbers[at] as number,
      start: matches.starts[at] as number,
      end: matches.ends[at] as number,
    });
  }
  return list;
}

/** The cues with what vouches, in order; names that only cover others are left out. */
function listCues({ table, text, cues, words, vouchers }: Finder, matches: readonly Match[]): CueHit[] {
  for (const { pattern, start, end } of matches) {
    const { entry, needs } = table.pattern(pattern);
    if (needs !== 'near') addSpan(vouchers, cueOfEntry(table, entry, needs), start, end);
  }
  const list: CueHit[] = [];
  mergeSpans([cues, words, vouchers], (cue, start, end) => {
    if (table.cues[cue]?.strength !== 'none') list.push({ cue, start, end, surface: text.slice(start, end) });
  });
  return list;
}

/** The finder used last: searching calls nothing that searches, and one page has one table. */
let lastFinder: Finder | null = null;

/**
 * Finds the table's patterns and cues in `text` in one pass: keys propose, the exact comparison with the case, gap and
 * block rules disposes, then the longest are picked, among patterns and among cues apart. Words that count for single
 * entries cover nothing and are covered by nothing.
 */
export function findMatches(table: Table, text: string): Found {
  if (lastFinder?.table !== table) lastFinder = createFinder(table);
  const finder = lastFinder;
  finder.text = text;
  finder.matches.length = 0;
  finder.cues.length = 0;
  finder.words.length = 0;
  finder.vouchers.length = 0;
  const han = scan(table.filter, text, getClasses(), finder, false);
  keepLongest(finder.matches);
  keepLongest(finder.cues);
  const matches = listMatches(finder);
  const cues = listCues(finder, matches);
  finder.text = '';
  finder.ahead.text = '';
  return { matches, cues, han };
}
