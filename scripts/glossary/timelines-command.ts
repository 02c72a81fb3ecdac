import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SeriesDocument } from '../../extension/core/glossary/timeline.ts';
import { type Command, UsageError } from './command.ts';
import { countTimelines, writeTimelines } from './count-timelines.ts';
import { findFiles } from './find-files.ts';
import { formatFinding, loadGlossary } from './load-glossary.ts';
import { COUNTS_FILE, loadSeries, loadTimelines, SERIES_FILE } from './load-timelines.ts';
import { readArguments } from './read-arguments.ts';
import { writeAtomically } from './write-atomically.ts';

export const timelinesCommand: Command = {
  usage: 'timelines <folder> [--check]',
  summary: 'count every entry in the congress reports and government work reports of this folder, or below',
  details: [
    `Counts the Chinese forms, the longest at each place, as on a page; writes ${COUNTS_FILE}.`,
    `${SERIES_FILE} says which documents are counted; their texts are found by the file name in the source's record.`,
    '--check    writes nothing; exit code 1 if the counts in the file are not what a count gives today',
  ],
  run(args, { root, folder: from, today, print, complain }) {
    const { values, positionals } = readArguments(args, { check: { type: 'boolean', default: false } });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new UsageError('one folder expected');
    const { glossary, findings } = loadGlossary(root);
    const series = loadSeries(root);
    const all = [...findings, ...series.findings];
    for (const finding of all) complain(formatFinding(finding));
    if (series.value === null && all.length === 0) complain(`no ${SERIES_FILE}`);
    if (series.value === null || all.length > 0) return 1;

    const paths = findFiles(resolve(from, folder));
    const missing: string[] = [];
    const find = ({ source }: SeriesDocument): string | null => {
      const text = glossary.sources.get(source)?.text ?? null;
      const path = text === null ? undefined : paths.get(text)?.[0];
      if (path === undefined) missing.push(text === null ? `${source} (its record names no text)` : text);
      return path ?? null;
    };
    const documents = Object.values(series.value).flatMap((plan) => plan.documents);
    const places = new Map(documents.map((document) => [document.source, find(document)]));
    if (missing.length > 0) {
      complain(`not in ${folder}: ${missing.join(', ')}; nothing is written`);
      return 1;
    }

    const known = loadTimelines(root).value;
    const day = values.check && known !== null ? known.counted : today;
    const timelines = countTimelines(glossary, series.value, day, ({ source }) =>
      readFileSync(places.get(source) ?? ''),
    );
    const written = writeTimelines(timelines);
    const sizes = `${timelines.entries.size} of ${glossary.entries.size} entries in ${documents.length} documents`;
    // What the file says, not how: a checkout may have changed its line ends.
    const isSame = known !== null && writeTimelines(known) === written;
    if (!values.check) {
      writeAtomically(join(root, COUNTS_FILE), written);
      print(`${COUNTS_FILE} written: ${sizes}`);
      return 0;
    }
    print(
      isSame ? `${COUNTS_FILE} is up to date: ${sizes}` : `${COUNTS_FILE} is out of date: count anew without --check`,
    );
    return isSame ? 0 : 1;
  },
};
