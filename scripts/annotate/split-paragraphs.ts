export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line that is longer was not broken to fit a screen or a sheet: its end is the end of a paragraph. */
const LONGEST_WRAPPED_LINE = 120;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * Finds the paragraphs of plain text. Blank lines part them, and line breaks inside them are wraps; unless a line among
 * them is longer than 120 characters, or the text has no blank line at all: then each line is a paragraph.
 *
 * @returns stretches of the text, UTF-16, half-open, in order; every character outside them is white space
 */
export function splitParagraphs(text: string): readonly Stretch[] {
  const lines = splitLines(text);
  const groups: Stretch[][] = [[]];
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group) => {
    const isWrapped = filled.length > 1 && group.every(({ start, end }) => end - start <= LONGEST_WRAPPED_LINE);
    const [first, last] = [group[0], group.at(-1)];
    return isWrapped && first && last ? [{ start: first.start, end: last.end }] : group;
  });
}

function splitLines(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index });
    start = index + mark.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
