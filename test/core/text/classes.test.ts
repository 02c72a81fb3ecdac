import { describe, expect, test } from 'vitest';
import {
  APOSTROPHE,
  ASCII_LETTER,
  BLANK,
  DASH,
  getClasses,
  HAN,
  IGNORED,
  LETTER,
  LINE,
  MAPPED_LETTER,
  MAPPED_SINGLE,
  QUOTE,
} from '../../../extension/core/text/classes.ts';

const { bytes, shapeOf } = getClasses();
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

function named(units: readonly number[]): string[] {
  return units.map((unit) => `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`);
}

function matching(pattern: RegExp): number[] {
  return UNITS.filter((unit) => pattern.test(String.fromCharCode(unit)));
}

/** Lower case, decomposed, without accents: what the shapes were written out from. */
function normalized(unit: number): string {
  const lower = String.fromCharCode(unit).toLowerCase().normalize('NFKD');
  return lower.replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

/** What a unit of a word folds to. */
function folded(unit: number): string {
  const byte = bytes[unit] ?? 0;
  if (byte > MAPPED_LETTER) return String.fromCharCode(byte - ASCII_LETTER);
  return byte === MAPPED_LETTER ? shapeOf(unit) : String.fromCharCode(unit);
}

describe('classes against Unicode', () => {
  test('ASCII and its full-width shapes fold alike, capitals to small letters', () => {
    for (let unit = 0x21; unit <= 0x7e; unit++) {
      expect(bytes[unit + 0xfee0], named([unit])[0]).toBe(bytes[unit]);
      if (/[A-Za-z0-9]/.test(String.fromCharCode(unit))) expect(folded(unit)).toBe(normalized(unit));
    }
  });

  test('Latin letters, ligatures and Roman numerals fold as they normalise', () => {
    const latin = [...UNITS.slice(0xc0, 0x250), ...UNITS.slice(0x1e00, 0x1f00), 0x212a, 0x212b];
    const shapes = [...latin, ...UNITS.slice(0x2160, 0x2180), ...UNITS.slice(0xfb00, 0xfb07)];
    const ascii = shapes.filter((unit) => /^[a-z]+$/.test(normalized(unit)));
    expect(ascii.length).toBeGreaterThan(500);
    expect(named(ascii.filter((unit) => folded(unit) !== normalized(unit)))).toEqual([]);
  });

  test('no other unit folds to an ASCII letter or digit', () => {
    const folding = UNITS.filter((unit) => (bytes[unit] ?? 0) > LETTER);
    expect(named(folding.filter((unit) => folded(unit) !== normalized(unit)))).toEqual([]);
  });

  test('radicals and compatibility characters fold to the Han character they normalise to', () => {
    const shapes = UNITS.filter((unit) => {
      const common = String.fromCharCode(unit).normalize('NFKC');
      return common.length === 1 && common.charCodeAt(0) !== unit && bytes[common.charCodeAt(0)] === HAN;
    }).filter((unit) => unit < 0x3000 || unit >= 0xf900);
    expect(shapes.length).toBeGreaterThan(600);
    expect(named(shapes.filter((unit) => shapeOf(unit) !== String.fromCharCode(unit).normalize('NFKC')))).toEqual([]);
    expect(named(shapes.filter((unit) => bytes[unit] !== MAPPED_SINGLE))).toEqual([]);
  });

  test('no shape has a shape of its own', () => {
    const classed = UNITS.filter((unit) => bytes[unit] === MAPPED_SINGLE || bytes[unit] === MAPPED_LETTER);
    expect(classed.length).toBeGreaterThan(700);
    for (const unit of classed) {
      for (const part of shapeOf(unit))
        expect([MAPPED_SINGLE, MAPPED_LETTER], named([unit])[0]).not.toContain(bytes[part.charCodeAt(0)]);
    }
  });

  test.each<[string, RegExp, number, readonly number[]]>([
    ['dashes', /^\p{Pd}$/u, DASH, [0x301c, 0x3030, 0x30a0]],
    ['blanks', /^\p{Zs}$/u, BLANK, []],
    ['line breaks', /^[\n\v\f\r\u0085\p{Zl}\p{Zp}]$/u, LINE, []],
    ['opening and closing quotation marks', /^[\p{Pi}\p{Pf}]$/u, QUOTE, [...UNITS.slice(0x2e00, 0x2e22)]],
    ['Han characters', /^[\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007]$/u, HAN, []],
    [
      'soft hyphen, zero width and bidi controls',
      /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/u,
      IGNORED,
      [],
    ],
    ['accents', /^[\u0300-\u036f]$/u, IGNORED, []],
    ['East Asian quotation marks', /^["「」『』《》〈〉〝〞〟＂｢｣]$/u, QUOTE, []],
  ])('%s', (_name, pattern, classByte, except) => {
    const wrong = matching(pattern).filter((unit) => bytes[unit] !== classByte && !except.includes(unit));
    // ‘ ’ ‛ are apostrophes between letters, and quotation marks elsewhere.
    expect(named(wrong.filter((unit) => bytes[unit] !== APOSTROPHE))).toEqual([]);
    expect(matching(pattern).length).toBeGreaterThan(0);
  });

  test('letters of other scripts than Latin, Greek and Cyrillic stand alone', () => {
    for (const letter of 'あア가ไع') expect(bytes[letter.charCodeAt(0)]).toBeLessThan(LETTER);
    for (const letter of 'αжβЖ') expect(bytes[letter.charCodeAt(0)]).toBe(LETTER);
  });
});
