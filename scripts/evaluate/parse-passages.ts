import type { Finding, Parsed } from '../../extension/core/glossary/finding.ts';
import { id, line, oneOf } from '../../extension/core/glossary/scalar-shapes.ts';
import {
  accept,
  describe,
  filledSequence,
  mapping,
  nullable,
  optional,
  orNull,
  type Place,
  reject,
  required,
  type Shape,
  sequence,
} from '../../extension/core/glossary/shape.ts';
import type { Decoy, ExpectedMark, Passage, Span } from './passage.ts';

/** A text of several lines. */
const prose: Shape<string> = (value, place) =>
  typeof value === 'string' && value.trim() !== ''
    ? accept(value.trimEnd())
    : reject(place, `${describe(value)} where a text is needed`, 'write the passage');

/** What stands in a passage, which may be broken across lines. */
const part: Shape<string> = (value, place) =>
  typeof value === 'string' && value.trim() === value && value !== ''
    ? accept(value)
    : reject(place, `${describe(value)} where a part of the passage is needed`, 'copy it, without spaces at its ends');

const nth: Shape<number> = (value, place) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1
    ? accept(value)
    : reject(place, `${describe(value)} is not which occurrence`, 'write 1, 2, 3 …');

const written = mapping({
  id: required(id),
  register: required(id),
  lang: required(orNull(oneOf(['en', 'zh-Hans', 'zh-Hant']))),
  title: nullable(line),
  url: nullable(line),
  text: required(prose),
  marks: optional(sequence(mapping({ entry: required(id), text: required(part), nth: optional(nth, 1) })), []),
  unmarked: optional(sequence(mapping({ text: required(part), why: required(line), nth: optional(nth, 1) })), []),
});
const file = filledSequence(written);

type Written = Extract<ReturnType<typeof written>, { ok: true }>['value'];

/**
 * Reads the passages of one file of the corpus, in the shape that `test/corpus/README.md` writes down.
 *
 * @param value what the YAML holds
 * @param name the file's name, for the findings
 * @param isEntry whether the glossary has an entry of this id
 * @returns the passages with their labels as spans, or everything that is wrong: a label whose text is not in the passage,
 * two labels on one place, an entry that does not exist. Never throws.
 */
export function parsePassages(value: unknown, name: string, isEntry: (id: string) => boolean): Parsed<Passage[]> {
  const parsed = file(value, { file: name, path: [] });
  if (!parsed.ok) return parsed;
  const findings: Finding[] = [];
  const passages = parsed.value.map((one, index) => settle(one, { file: name, path: [index] }, isEntry, findings));
  return findings.length > 0 ? { ok: false, findings } : accept(passages);
}

function settle(one: Written, place: Place, isEntry: (id: string) => boolean, findings: Finding[]): Passage {
  const report = (path: readonly (string | number)[], problem: string, mend: string): void => {
    findings.push({ file: place.file, path: [...place.path, ...path], problem, mend });
  };
  const find = (label: { readonly text: string; readonly nth: number }, path: readonly (string | number)[]): Span => {
    const start = indexOfNth(one.text, label.text, label.nth);
    if (start < 0) {
      const which = label.nth === 1 ? 'is not in' : `is not ${label.nth} times in`;
      report(path, `${JSON.stringify(label.text)} ${which} ${one.id}`, 'copy it from the passage as it stands there');
    }
    return { start, end: start + label.text.length };
  };
  const marks = one.marks.map((label, index): ExpectedMark => {
    if (!isEntry(label.entry))
      report(['marks', index, 'entry'], `no entry ${label.entry}`, 'name an entry of the glossary');
    return { ...find(label, ['marks', index]), entry: label.entry };
  });
  const decoys = one.unmarked.map((label, index): Decoy => ({ ...find(label, ['unmarked', index]), why: label.why }));
  const all = [...marks, ...decoys].filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  for (const [index, label] of all.entries()) {
    const before = all[index - 1];
    if (before && before.end > label.start) {
      report([], `two labels on ${JSON.stringify(one.text.slice(label.start, label.end))} in ${one.id}`, 'keep one');
    }
  }
  const { id: own, register, lang, text } = one;
  const inOrder = [...marks].sort((a, b) => a.start - b.start);
  return { id: own, register, lang, title: one.title ?? '', url: one.url ?? '', text, marks: inOrder, decoys };
}

function indexOfNth(text: string, part: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
