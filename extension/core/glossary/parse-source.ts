import { LANGUAGES, SOURCE_KINDS, type Source } from './entry.ts';
import type { Parsed } from './finding.ts';
import { date, id, line, oneOf, oneOrMore } from './scalar-shapes.ts';
import { mapping, nullable, required, type Shape } from './shape.ts';

const sourceShape: Shape<Source> = mapping({
  id: required(id),
  kind: required(oneOf(SOURCE_KINDS)),
  language: required(oneOrMore(oneOf(LANGUAGES))),
  title: required(line),
  titleEn: nullable(line),
  author: nullable(line),
  publisher: required(line),
  date: nullable(date),
  url: nullable(line),
  accessed: required(date),
  read: required(oneOf(['whole', 'beginning'])),
  text: nullable(line),
  note: nullable(line),
});

/**
 * Reads the data of one source file, in the shape that `glossary/README.md` writes down.
 *
 * @param value what the YAML or JSON holds: plain objects, arrays and scalars
 * @param file the file's kind and id, for the findings: `sources/guo-2022`
 * @returns the source, or everything that is wrong with its shape. Never throws.
 */
export function parseSource(value: unknown, file: string): Parsed<Source> {
  return sourceShape(value, { file, path: [] });
}
