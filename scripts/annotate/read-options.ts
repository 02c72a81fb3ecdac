import { UsageError } from '../glossary/command.ts';
import { readArguments } from '../glossary/read-arguments.ts';

export interface Options {
  readonly help: boolean;
  /** JSON lines in and out. */
  readonly jsonl: boolean;
  readonly format: 'text' | 'json' | 'html';
  /** Of inputs whose name does not tell. */
  readonly input: 'text' | 'html' | null;
  readonly encoding: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  /** `-` is standard input. */
  readonly files: readonly string[];
}

export const USAGE = `usage: npm run --silent annotate -- [options] [FILE…]

Finds Party language in text and HTML files, or in standard input, as the extension finds it on a page.

  --format text     a report to read: entries, counts, first sentence, why shown (default)
  --format json     an array of one object a file: {"file","title","lang","text"?,"matches"}
  --format html     one self-contained page with numbered notes, to read or to print
  --jsonl           one JSON object a line in, {"id","text","title"?,"url"?,"lang"?}, and one a line out, in order, as
                    they come: {"id","matches":[{"entry","surface","start","end","shown","reason"}]}
  --input text|html what the input is, if its name does not tell (.html, .htm, .xhtml)
  --encoding NAME   of files that are not UTF-8 and do not say so themselves
  --title, --url, --lang   what is known of the input; each can be evidence for the gate
  --help

Offsets are UTF-16 code units, half-open. "shown" is the gate's decision alone. Paragraphs of plain text are parted by
blank lines; in a text without any, each line is one.
Exit codes: 0 all was read, 1 something was not, 2 wrong call.`;

/** @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h', default: false },
    jsonl: { type: 'boolean', default: false },
    format: { type: 'string' },
    input: { type: 'string' },
    encoding: { type: 'string' },
    title: { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
  });
  if (values.jsonl) {
    const other = (['format', 'input', 'encoding', 'title', 'url', 'lang'] as const).find(
      (name) => values[name] !== undefined,
    );
    if (other !== undefined) throw new UsageError(`--${other} says nothing to --jsonl`);
  }
  return {
    help: values.help,
    jsonl: values.jsonl,
    format: choose('format', values.format, ['text', 'json', 'html']) ?? 'text',
    input: choose('input', values.input, ['text', 'html']),
    encoding: values.encoding ?? null,
    title: values.title ?? null,
    url: values.url ?? null,
    lang: values.lang ?? null,
    files: positionals.length === 0 ? ['-'] : positionals,
  };
}

function choose<const T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | null {
  if (value === undefined) return null;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`--${name} ${value}: use ${choices.join(', ')}`);
  return chosen;
}
