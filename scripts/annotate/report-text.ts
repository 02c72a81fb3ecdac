import type { EntryLink } from '../../extension/protocol/entry-view.ts';
import { wrapText } from '../glossary/wrap-text.ts';
import type { AnnotatedMatch } from './annotate-document.ts';
import type { AnnotatedFile } from './annotated-file.ts';
import { describeReason } from './describe-reason.ts';
import { sentenceAround } from './sentence-around.ts';

const WIDTH = 100;

/** A file as a report to read: its entries with their counts, the sentence of the first match, and why it is shown. */
export function reportText({ name, document, matches }: AnnotatedFile, linkOf: (entry: string) => EntryLink): string {
  const shown = matches.filter((match) => match.shown);
  const held = matches.filter((match) => !match.shown);
  const input = name === '-' ? 'standard input' : name;
  const heading = document.title === '' ? input : `${input}: ${document.title}`;
  const counts = `${countOf(groupByEntry(shown).length, 'entry', 'entries')}, ${countOf(shown.length, 'match', 'matches')}`;
  return [
    heading,
    `${counts}${held.length === 0 ? '' : `; ${held.length} more not shown`}`,
    ...groupByEntry(shown).flatMap((group) => ['', ...describeEntry(group, linkOf)]),
    ...(held.length === 0 ? [] : ['', 'Not shown']),
    ...groupByEntry(held).flatMap((group) => describeEntry(group, linkOf)),
    '',
  ].join('\n');
}

function describeEntry(group: readonly AnnotatedMatch[], linkOf: (entry: string) => EntryLink): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { headword, chinese, id } = linkOf(first.entry);
  const { block, start, end } = first;
  const [before, surface, after] = sentenceAround(block.text, start - block.start, end - block.start);
  const times = group.length === 1 ? '' : ` ×${group.length}`;
  return [
    `${headword} ${chinese['zh-Hans']} (${id})${times}`,
    ...wrapText(`${before}[${surface}]${after}`, WIDTH - 4).map((line) => `    ${line}`),
    ...wrapText(`${first.shown ? 'shown' : 'not shown'}: ${describeReason(first.reason)}`, WIDTH - 4).map(
      (line) => `    ${line}`,
    ),
  ];
}

/** The matches of each entry, the most frequent first; of equals the one met first. */
function groupByEntry(matches: readonly AnnotatedMatch[]): readonly (readonly AnnotatedMatch[])[] {
  const groups = new Map<string, AnnotatedMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.entry);
    if (group) group.push(match);
    else groups.set(match.entry, [match]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
