import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openTable } from '../../extension/core/match/open-table.ts';
import type { BuiltGlossary } from '../glossary/build-glossary.ts';
import { UsageError } from '../glossary/command.ts';
import { annotateDocument } from './annotate-document.ts';
import { annotateLines } from './annotate-lines.ts';
import type { AnnotatedFile } from './annotated-file.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readHtmlDocument } from './html-document.ts';
import { type Options, readOptions, USAGE } from './read-options.ts';
import { reportHtml } from './report-html.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import { readTextDocument } from './text-document.ts';

/** What the command is given instead of reaching for it. */
export interface Surroundings {
  /** Absolute path of the folder that file names are relative to. */
  readonly folder: string;
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written: the output sets the pace. */
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  readonly glossary: () => BuiltGlossary;
}

/** Runs `npm run annotate -- …` and returns the exit code: 0 all was read, 1 something was not, 2 wrong call. */
export async function runAnnotate(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    await around.write(`${USAGE}\n`);
    return 0;
  }
  return options.jsonl ? streamLines(options, around) : report(options, around);
}

async function streamLines({ files }: Options, around: Surroundings): Promise<0 | 1> {
  const table = openTable(around.glossary().table);
  let allRead = true;
  for (const name of files) {
    try {
      const chunks = name === '-' ? around.input : (await open(resolve(around.folder, name))).createReadStream();
      for await (const { json, ok } of annotateLines(table, chunks)) {
        allRead &&= ok;
        await around.write(`${json}\n`);
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      around.complain(`${name}: ${error.message}`);
      allRead = false;
    }
  }
  return allRead ? 0 : 1;
}

async function report(options: Options, around: Surroundings): Promise<0 | 1> {
  const { table: bytes, entries } = around.glossary();
  const table = openTable(bytes);
  const viewOf = (id: string) => {
    const view = entries.get(id);
    if (!view) throw new RangeError(`no entry ${id} in the glossary`);
    return view;
  };
  const linkOf = (id: string) => ({ ...viewOf(id), gist: viewOf(id).gist.text });
  const pages: AnnotatedFile[] = [];
  let allRead = true;
  let written = 0;
  for (const name of options.files) {
    const file = await readInput(name, options, around);
    if (!file) {
      allRead = false;
      continue;
    }
    const annotated = { ...file, matches: annotateDocument(table, file.document) };
    if (options.format === 'html') pages.push(annotated);
    if (options.format === 'text') await around.write(`${written > 0 ? '\n' : ''}${reportText(annotated, linkOf)}`);
    if (options.format === 'json') await around.write(`${written > 0 ? ',' : '['}\n${reportJson(annotated)}`);
    written += 1;
  }
  if (options.format === 'json') await around.write(`${written > 0 ? '' : '['}\n]\n`);
  if (pages.length > 0) await around.write(reportHtml(pages, viewOf));
  return allRead ? 0 : 1;
}

/** Reads one input; complains and returns `null` if it cannot be read. */
async function readInput(
  name: string,
  { input, encoding, title, url, lang }: Options,
  around: Surroundings,
): Promise<Omit<AnnotatedFile, 'matches'> | null> {
  try {
    const bytes = name === '-' ? await collect(around.input) : await readFile(resolve(around.folder, name));
    const kind = /\.x?html?$/i.test(name) ? 'html' : (input ?? 'text');
    const decoded = decodeBytes(bytes, kind, encoding);
    if (!decoded.ok) {
      around.complain(`${name}: ${decoded.problem}`);
      return null;
    }
    const { text } = decoded;
    const given = {
      ...(title === null ? {} : { title }),
      ...(url === null ? {} : { url }),
      ...(lang === null ? {} : { lang }),
    };
    const document =
      kind === 'html'
        ? readHtmlDocument(text, given)
        : readTextDocument(text, { title: '', url: '', lang: null, ...given });
    return { name, kind, document };
  } catch (error) {
    if (!isFileError(error)) throw error;
    around.complain(`${name}: ${error.message}`);
    return null;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** An error of the operating system: no such file, a folder, no permission. */
function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
