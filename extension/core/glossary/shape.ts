import type { Finding, Parsed } from './finding.ts';
import { findNearestName } from './nearest-name.ts';

/** Where a value stands: the file (`entries/two-establishes`) and the keys and indices from its root. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Takes a value of unknown shape and returns it as `T`, or everything that is wrong with it. Never throws. */
export type Shape<T> = (value: unknown, place: Place) => Parsed<T>;

/** A key of a mapping: the shape of its value, and what stands for the value if the key is left out. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly absent: { readonly value: T } | null;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function reject(place: Place, problem: string, mend: string): { ok: false; findings: readonly Finding[] } {
  return { ok: false, findings: [{ file: place.file, path: place.path, problem, mend }] };
}

/** The place of a key or an index inside `place`. */
export function inside(place: Place, step: string | number): Place {
  return { file: place.file, path: [...place.path, step] };
}

/** A key that must be there. */
export function required<T>(shape: Shape<T>): Field<T> {
  return { shape, absent: null };
}

/** A key that may be left out, and what it then means. */
export function optional<T>(shape: Shape<T>, value: T): Field<T> {
  return { shape, absent: { value } };
}

/** A key that may be left out, which then means `null`. */
export function nullable<T>(shape: Shape<T>): Field<T | null> {
  return { shape, absent: { value: null } };
}

/** The shape, or `null` written out. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, place) => (value === null ? accept(null) : shape(value, place));
}

/** The shape's value, changed into another. */
export function mapped<T, U>(shape: Shape<T>, change: (value: T) => U): Shape<U> {
  return (value, place) => {
    const parsed = shape(value, place);
    return parsed.ok ? accept(change(parsed.value)) : parsed;
  };
}

/** A mapping with these keys and no others. */
export function mapping<F extends Fields>(fields: F): Shape<Values<F>> {
  return (value, place) => {
    if (!isMapping(value)) {
      return reject(place, `${describe(value)} where a mapping is needed`, `write ${listNames(Object.keys(fields))}`);
    }
    const findings: Finding[] = [];
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key))
        findings.push(...reportUnknownKey(key, value[key], Object.keys(fields), inside(place, key)));
    }
    for (const [key, field] of Object.entries(fields)) {
      const parsed = readField(value, key, field, place);
      if (parsed.ok) result[key] = parsed.value;
      else findings.push(...parsed.findings);
    }
    // `result` has every key of `fields`, each read by that key's own shape.
    return findings.length > 0 ? { ok: false, findings } : accept(result as Values<F>);
  };
}

/** A mapping whose keys and values have one shape each; may be empty. */
export function dictionary<K, T>(keyShape: Shape<K>, valueShape: Shape<T>): Shape<ReadonlyMap<K, T>> {
  return (value, place) => {
    if (!isMapping(value)) return reject(place, `${describe(value)} where a mapping is needed`, 'write key: value');
    const findings: Finding[] = [];
    const result = new Map<K, T>();
    for (const [name, item] of Object.entries(value)) {
      const key = keyShape(name, inside(place, name));
      const parsed = valueShape(item, inside(place, name));
      if (key.ok && parsed.ok) result.set(key.value, parsed.value);
      for (const one of [key, parsed]) if (!one.ok) findings.push(...one.findings);
    }
    return findings.length > 0 ? { ok: false, findings } : accept(result);
  };
}

/** A sequence of values of one shape; may be empty. */
export function sequence<T>(itemShape: Shape<T>): Shape<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      return reject(place, `${describe(value)} where a list is needed`, 'write a list: [one, two], or one "- " a line');
    }
    const findings: Finding[] = [];
    const items: T[] = [];
    value.forEach((item: unknown, index) => {
      const parsed = itemShape(item, inside(place, index));
      if (parsed.ok) items.push(parsed.value);
      else findings.push(...parsed.findings);
    });
    return findings.length > 0 ? { ok: false, findings } : accept(items);
  };
}

/** A sequence of at least one value. */
export function filledSequence<T>(itemShape: Shape<T>): Shape<readonly T[]> {
  return (value, place) =>
    Array.isArray(value) && value.length === 0
      ? reject(place, 'an empty list', 'write at least one item')
      : sequence(itemShape)(value, place);
}

/** What the value is, in words: `a number (2018)`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  return `a ${typeof value} (${String(value)})`;
}

/** `a, b or c`. */
export function listNames(names: readonly (string | number)[]): string {
  const last = names.at(-1);
  return names.length < 2 ? String(last ?? '') : `${names.slice(0, -1).join(', ')} or ${String(last)}`;
}

function readField(
  value: Readonly<Record<string, unknown>>,
  key: string,
  field: Field<unknown>,
  place: Place,
): Parsed<unknown> {
  if (Object.hasOwn(value, key)) return field.shape(value[key], inside(place, key));
  if (field.absent) return accept(field.absent.value);
  return reject(place, `no ${key}`, `add ${key}`);
}

function reportUnknownKey(key: string, value: unknown, known: readonly string[], place: Place): readonly Finding[] {
  const nearest = findNearestName(key, known);
  // In `{quote: one, two}` YAML ends the quote at the comma and makes a key without a value of the rest.
  const torn = value === null ? ', or put the text before it in quotation marks if a comma tore it off' : '';
  const mend = nearest === null ? `use ${listNames(known)}${torn}` : `did you mean ${nearest}?`;
  return reject(place, `unknown key ${JSON.stringify(key)}`, mend).findings;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
