import { isCapital } from '../text/capitals.ts';
import { getClasses } from '../text/classes.ts';
import { createFolding, type Folding, foldFrom, foldFurther } from '../text/folding.ts';
import { areHanGapsFit } from './han-gaps.ts';
import { isBlocked } from './is-blocked.ts';
import { findRows } from './key-directory.ts';
import type { CueHit, Found, Match, Span } from './match.ts';
import { compareSpans, pickLongest } from './pick-longest.ts';
import { scan } from './scan.ts';
import type { Row, Table } from './table.ts';
import type { CaseRule } from './table-input.ts';
import { cueOfEntry } from './vouching.ts';

interface CueSpan extends Span {
  readonly cue: number;
}

/** Called with a row whose text stands in the folding from its first unit on. */
type TakeRow = (row: Row, start: number, end: number) => void;

/**
 * Compares a bucket's rows with the text ahead, each only where it differs from the row before; stops where no further row
 * can agree. This is exact: what the keys have proposed plays no part in it.
 */
function compareBucket(rows: readonly Row[], ahead: Folding, start: number, take: TakeRow): void {
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
    if (same === text.length && ahead.tokenEnds[same - 1] === 1) take(row, start, (ahead.sources[same - 1] as number) + 1);
  }
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

function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(at) & 0xfc00) === 0xdc00
  );
}

/** Scratch of `findMatches`, which calls nothing that calls it. */
let scratch: Folding | null = null;

/**
 * Finds the table's patterns and cues in `text` in one pass: keys propose, the exact comparison with the case, gap and
 * block rules disposes, then the longest are picked, among patterns and among cues apart. Words that count for single
 * entries cover nothing and are covered by nothing.
 */
export function findMatches(table: Table, text: string): Found {
  const classes = getClasses();
  const matches: Match[] = [];
  const cues: CueSpan[] = [];
  const words: CueSpan[] = [];
  scratch ??= createFolding(classes);
  const ahead = scratch;

  const takeRow: TakeRow = (row, start, end) => {
    if (splitsPair(text, start) || splitsPair(text, end)) return;
    if (row.hasHan && end - start > row.text.length && !areHanGapsFit(text, start, end, classes)) return;
    for (const role of row.cues) {
      if (!hasCase(row, role.case, ahead)) continue;
      const hit = { cue: role.cue, start, end };
      if (table.cues[role.cue]?.strength === 'word') words.push(hit);
      else cues.push(hit);
    }
    const { pattern } = row;
    if (pattern === null || !hasCase(row, pattern.case, ahead)) return;
    if (!isBlocked(pattern, text, start, end, classes)) matches.push({ pattern: row.number, start, end });
  };

  const han = scan(table.filter, text, classes, (key, start, tokens) => {
    findRows(table.directory, key, (first) => {
      const bucket = table.bucket(first);
      if (bucket.key !== key || bucket.tokens !== tokens) return;
      foldFrom(ahead, text, start);
      compareBucket(bucket.rows, ahead, start, takeRow);
    });
    return false;
  });
  const picked = pickLongest(matches);
  return { matches: picked, cues: gatherCues(table, text, picked, pickLongest(cues), words), han };
}

/** The cues with what vouches for other entries, in order; names that only cover others are left out. */
function gatherCues(
  table: Table,
  text: string,
  matches: readonly Match[],
  cues: readonly CueSpan[],
  words: readonly CueSpan[],
): CueHit[] {
  const hits: CueSpan[] = cues.filter(({ cue }) => table.cues[cue]?.strength !== 'none');
  hits.push(...words);
  for (const { pattern, start, end } of matches) {
    const { entry, needs } = table.pattern(pattern);
    if (needs !== 'near') hits.push({ cue: cueOfEntry(table, entry, needs), start, end });
  }
  return hits
    .sort(compareSpans)
    .map(({ cue, start, end }) => ({ cue, start, end, surface: text.slice(start, end) }));
}
