import type { AnnotatedFile } from './annotated-file.ts';

/**
 * A file as JSON. Of plain text the offsets count in the file's own text; HTML has no such text, so the one that the
 * offsets count in comes with the matches.
 */
export function reportJson({ name, kind, document, matches }: AnnotatedFile): string {
  return JSON.stringify({
    file: name,
    title: document.title,
    lang: document.lang,
    ...(kind === 'html' ? { text: document.text } : {}),
    matches: matches.map(({ entry, surface, start, end, shown, reason }) => ({
      entry,
      surface,
      start,
      end,
      shown,
      reason,
    })),
  });
}
