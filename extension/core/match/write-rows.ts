import { foldForm } from '../text/fold.ts';
import { type ByteWriter, createWriter, writeByte, writeBytes, writeList, writeString, writeVarint } from './bytes.ts';
import type { DraftRow } from './gather-rows.ts';
import { sharedLength } from './shared-length.ts';
import {
  CASE_CODES,
  LANGUAGE_CODES,
  NEEDS_CODES,
  PLAIN_RENDITIONS,
  ROW_HAS_CAPITALS,
  ROW_HAS_CUES,
  ROW_LONG_SUFFIX,
  ROW_NO_PATTERN,
  ROW_SAME_TRAITS,
  ROWS_A_RUN,
  TRAITS_HAVE_BLOCKS,
  TRAITS_IN_FULL,
} from './table-format.ts';
import type { PatternInput } from './table-input.ts';
import { isListedUnit, LISTED_UNITS } from './text-code.ts';
import { writeText } from './write-text.ts';

/** What a row shares with the row before, as it is written. */
function sharedOf(rows: readonly DraftRow[], number: number): number {
  return number % ROWS_A_RUN === 0 ? 0 : sharedLength(rows[number - 1]?.text ?? '', rows[number]?.text ?? '');
}

/** The distinct units beyond ASCII that the rows' suffixes hold, the most frequent first. */
export function rankUnits(rows: readonly DraftRow[]): readonly number[] {
  const counts = new Map<number, number>();
  rows.forEach(({ text }, number) => {
    for (let i = sharedOf(rows, number); i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isListedUnit(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  });
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return ranked.slice(0, LISTED_UNITS).map(([unit]) => unit);
}

function foldBlocks(blocks: readonly string[]): string[] {
  return blocks.map(foldForm).filter((block) => block !== '');
}

function writeTraits(writer: ByteWriter, pattern: PatternInput): void {
  const before = foldBlocks(pattern.blockedBefore);
  const after = foldBlocks(pattern.blockedAfter);
  const hasBlocks = before.length + after.length > 0;
  const language = LANGUAGE_CODES.indexOf(pattern.language);
  const needs = NEEDS_CODES.indexOf(pattern.needs);
  if (!hasBlocks && pattern.case === 'any' && pattern.rendition < PLAIN_RENDITIONS) {
    writeByte(writer, (pattern.rendition * NEEDS_CODES.length + needs) * LANGUAGE_CODES.length + language);
  } else {
    writeByte(writer, TRAITS_IN_FULL);
    writeByte(
      writer,
      language | (needs << 2) | (CASE_CODES.indexOf(pattern.case) << 4) | (hasBlocks ? TRAITS_HAVE_BLOCKS : 0),
    );
    writeVarint(writer, pattern.rendition);
  }
  writeVarint(writer, pattern.entry);
  if (hasBlocks) {
    writeList(writer, before, writeString);
    writeList(writer, after, writeString);
  }
}

function writeCapitals(writer: ByteWriter, capitals: readonly number[]): void {
  writeList(
    writer,
    capitals.map((at, index) => at - (capitals[index - 1] ?? 0)),
    writeVarint,
  );
}

/** All that a pattern's row says besides its text, to be compared with the pattern's before. */
function traitsKey(pattern: PatternInput): string {
  return JSON.stringify({ ...pattern, form: '' });
}

/** Writes the rows. Returns where each run begins, from the first row. */
export function writeRows(writer: ByteWriter, rows: readonly DraftRow[], units: readonly number[]): number[] {
  const ranks = new Map(units.map((unit, rank) => [unit, rank]));
  const runs: number[] = [];
  let traitsBefore = '';
  rows.forEach(({ text, pattern, cues, capitals }, number) => {
    if (number % ROWS_A_RUN === 0) {
      runs.push(writer.length);
      traitsBefore = '';
    }
    const shared = sharedOf(rows, number);
    const suffix = createWriter();
    writeText(suffix, text.slice(shared), ranks);
    const traits = pattern === null ? null : traitsKey(pattern);
    const flags =
      (capitals.length > 0 ? ROW_HAS_CAPITALS : 0) |
      (traits === null ? ROW_NO_PATTERN : 0) |
      (cues.length > 0 ? ROW_HAS_CUES : 0) |
      (traits === traitsBefore ? ROW_SAME_TRAITS : 0);
    writeByte(writer, flags | Math.min(suffix.length, ROW_LONG_SUFFIX));
    if (suffix.length >= ROW_LONG_SUFFIX) writeVarint(writer, suffix.length);
    writeVarint(writer, shared);
    writeBytes(writer, suffix.bytes.subarray(0, suffix.length));
    if (capitals.length > 0) writeCapitals(writer, capitals);
    if (pattern !== null && traits !== traitsBefore) writeTraits(writer, pattern);
    if (cues.length > 0) {
      writeList(writer, cues, (to, role) => writeVarint(to, role.cue * 4 + CASE_CODES.indexOf(role.case)));
    }
    traitsBefore = traits ?? traitsBefore;
  });
  return runs;
}
