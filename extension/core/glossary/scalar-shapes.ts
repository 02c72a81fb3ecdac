import type { Citation, PartialDate } from './entry.ts';
import { findNearestName } from './nearest-name.ts';
import { isPartialDate } from './partial-date.ts';
import { accept, describe, filledSequence, listNames, mapped, reject, type Shape } from './shape.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Control characters, lone surrogates, line and paragraph separators, and the bidirectional controls (Unicode UAX 9). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CITATION = /^([^@]+)@(.+)$/u;

/** One line of text: not empty, no spaces at its ends, no control characters, composed (NFC). */
export const line: Shape<string> = (value, place) =>
  typeof value === 'string' && value.trim() !== value && value.trim() !== ''
    ? reject(place, 'spaces or a line break at an end', 'trim it (">-" in YAML)')
    : fragment(value, place);

/** A piece of a line: like `line`, but a space at an end counts (`" model"`, `"Ministry of "`). */
export const fragment: Shape<string> = (value, place) => {
  if (typeof value !== 'string') {
    const mend = typeof value === 'object' ? 'write a text' : 'put it in quotation marks';
    return reject(place, `${describe(value)} where a text is needed`, mend);
  }
  if (value.trim() === '') return reject(place, 'an empty text', 'write it, or leave the key out if it is optional');
  if (UNPRINTABLE.test(value)) {
    return reject(place, 'a line break or another control character', 'write one line (">-" folds several into one)');
  }
  if (value.normalize('NFC') !== value) return reject(place, 'letters with separate accents', 'compose them (NFC)');
  return accept(value);
};

/** A permanent id: lower-case letters, digits and single hyphens. */
export const id: Shape<string> = (value, place) =>
  typeof value === 'string' && ID.test(value)
    ? accept(value)
    : reject(place, `${quote(value)} is not an id`, 'use lower-case letters, digits and single hyphens');

/** A date as exactly as it is known. A bare year may be a number, which is what YAML makes of it. */
export const date: Shape<PartialDate> = (value, place) => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isPartialDate(text)
    ? accept(text)
    : reject(place, `${quote(value)} is not a date`, 'write YYYY, YYYY-MM or YYYY-MM-DD, a day that exists');
};

/** One of a closed list. */
export function oneOf<const T extends string | number>(choices: readonly T[]): Shape<T> {
  return (value, place) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return accept(chosen);
    const nearest = typeof value === 'string' ? findNearestName(value, choices.map(String)) : null;
    const mend = nearest === null ? `use ${listNames(choices)}` : `did you mean ${nearest}?`;
    return reject(place, `${quote(value)} is not in the list`, mend);
  };
}

/** A citation, `source@locator`. The locator may hold an `@` of its own. */
export const citation: Shape<Citation> = (value, place) => {
  if (typeof value !== 'string') {
    // In `[a@paragraphs 2, 3]` YAML ends the first item at the comma and makes a number of the rest.
    const mend = 'write source@locator; put it in quotation marks if the locator has a comma or a colon';
    return reject(place, `${describe(value)} where a citation is needed`, mend);
  }
  const parts = CITATION.exec(value);
  const [source = '', at = ''] = parts ? parts.slice(1).map((part) => part.trim()) : [];
  if (!ID.test(source) || at === '') {
    const mend = 'write source@locator; put it in quotation marks if the locator has a comma or a colon';
    return reject(place, `${quote(value)} is not a citation`, mend);
  }
  const checked = line(value, place);
  return checked.ok ? accept({ source, at }) : checked;
};

/** A filled sequence, or a single value that stands for a sequence of one. */
export function oneOrMore<T>(item: Shape<T>): Shape<readonly T[]> {
  const many = filledSequence(item);
  const single = mapped(item, (value) => [value]);
  return (value, place) => (Array.isArray(value) ? many(value, place) : single(value, place));
}

function quote(value: unknown): string {
  return typeof value === 'string' && value !== '' ? JSON.stringify(value) : describe(value);
}
