import type { Kind, Language, Weight } from '../glossary/entry.ts';
import type { CaseRule, CueStrength, Needs } from './table-input.ts';

/**
 * The compact table. It is used as it comes: opening it checks it and reads the counts, everything else is read when it
 * is needed. Numbers without a width are LEB128 varints; the others are little-endian.
 *
 *    0        4         6          8            12           16
 *   ┌────────┬─────────┬──────────┬────────────┬────────────┬──────────────────────────────────────────────────┐
 *   │ "TIFA" │ version │ reserved │ checksum   │ total      │ counts: entries, cues, units, rows;              │
 *   │ 4 B    │ u16     │ u16, 0   │ u32        │ length u32 │ exponents of pairs, singles, keys; entries at     │
 *   └────────┴─────────┴──────────┴────────────┴────────────┴──────────────────────────────────────────────────┘
 *                                   (of all from 12 on)
 *   pairs     bitmap              one bit a key, 2^exponent bits
 *   singles   bitmap              the same for rows of one token
 *   keys      start    u16 | u32  of each value of a key's high bits, the first such key; 2^exponent of them, then the
 *                                 number of keys. 32 bits wide, as the rows are, if there are more rows than 16 bits hold
 *             mark     byte       the key's low bits …
 *             row      u16 | u32  … and the first row that begins with the key's tokens
 *   runs      offset   u32        of each run of 16 rows, from the first row
 *   units     u16                 the distinct units beyond ASCII, most frequent first
 *   cues      strength            byte
 *   rows      head                byte: 0–3 bytes of the suffix (15: a varint follows), 4 has capitals, 5 no pattern,
 *                                 6 has cues, 7 traits of the pattern before
 *             suffix length       if 15
 *             shared              units shared with the row before; none in the first row of a run
 *             suffix              the rest of the text, see `text-code.ts`
 *             capitals            if bit 4: count; each: units since the capital before
 *             traits              unless bit 5 or 7; never left out in the first pattern of a run:
 *               plain             byte: (rendition · 3 + needs) · 3 + language, if that is all there is to say; else FF
 *               bits, rendition   if FF; byte: 0–1 language, 2–3 needs, 4–5 case, 6 has blocks
 *               entry
 *               blocks            if bit 6: before, then after: count, strings (folded)
 *             cues                if bit 6: count; each: cue · 4 + case
 *   entries   shared              units of the id that it shares with the one before
 *             length, suffix      bytes of the rest, and the rest, written as the rows are, "-" and space changing places
 *             kind · 4 + weight   byte: 0–1 weight, 2–3 kind, 4 has words
 *             for, against        if bit 4: count and cue indices, each
 *
 * A row is a folded text with its roles: pattern, cue, or both. Rows are in the order of their text, in UTF-16 units, so
 * those that begin with the same tokens stand together; a row's index is the pattern's number.
 */
export const MAGIC = 'TIFA';
export const VERSION = 1;
export const CHECKED_FROM = 12;
export const BODY_FROM = 16;

export const LANGUAGE_CODES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
export const NEEDS_CODES: readonly Needs[] = ['nothing', 'page', 'near'];
export const CASE_CODES: readonly CaseRule[] = ['any', 'exact', 'strict'];
export const STRENGTH_CODES: readonly CueStrength[] = [
  'sure',
  'strong',
  'weak',
  'doubt',
  'other',
  'none',
  'word',
  'rival',
];
export const KIND_CODES: readonly Kind[] = ['formula', 'concept', 'body', 'phrase'];
export const WEIGHTS: readonly Weight[] = [1, 2, 3];

/** More rows than this need 32 bits. */
export const NARROW_ROWS = 0xfffe;

/** Rows of a run; its first row shares nothing with the row before, so reading can begin there. */
export const ROWS_A_RUN = 16;

export const ROW_LONG_SUFFIX = 0x0f;
export const ROW_HAS_CAPITALS = 0x10;
export const ROW_NO_PATTERN = 0x20;
export const ROW_HAS_CUES = 0x40;
export const ROW_SAME_TRAITS = 0x80;

/** Renditions whose traits fit one byte, if nothing else is out of the ordinary: 28 · 3 · 3 is 252. */
export const PLAIN_RENDITIONS = 28;
export const TRAITS_IN_FULL = 0xff;
export const TRAITS_HAVE_BLOCKS = 0x40;

export const ENTRY_HAS_WORDS = 0x10;
