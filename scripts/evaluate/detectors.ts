import type { Glossary } from '../../extension/core/glossary/entry.ts';
import { preferredRendition } from '../../extension/core/glossary/preferred-rendition.ts';
import type { Table } from '../../extension/core/match/table.ts';
import { annotateDocument } from '../annotate/annotate-document.ts';
import { describeReason } from '../annotate/describe-reason.ts';
import { readTextDocument } from '../annotate/text-document.ts';
import type { Passage, SetMark } from './passage.ts';

/** Sets marks on a passage. */
export type Detector = (passage: Passage) => readonly SetMark[];

/** The extension's own: match, then gate. */
export function createGated(table: Table): Detector {
  return (passage) =>
    annotate(table, passage)
      .filter(({ shown }) => shown)
      .map(({ entry, start, end, reason }) => ({ entry, start, end, reason: describeReason(reason) }));
}

/** Why the gate would not mark a place, in words; `null` if nothing of the entry is found there. */
export function createExplainer(
  table: Table,
): (passage: Passage, entry: string, start: number, end: number) => string | null {
  return (passage, entry, start, end) => {
    const found = annotate(table, passage).find(
      (match) => match.entry === entry && match.start < end && match.end > start,
    );
    return found === undefined ? null : describeReason(found.reason);
  };
}

/** A peer: every longest match, whatever is around it. */
export function createUngated(table: Table): Detector {
  return (passage) => annotate(table, passage).map(({ entry, start, end }) => ({ entry, start, end, reason: '' }));
}

/** A peer: the preferred English and Chinese of every entry, exactly as written, at the edges of words. */
export function createPlainExpression(glossary: Glossary): Detector {
  const owners = new Map<string, string>();
  for (const entry of glossary.entries.values()) {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const form = preferredRendition(entry, language)?.form;
      if (form !== undefined && !owners.has(form)) owners.set(form, entry.id);
    }
  }
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length);
  const escapeForm = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const latin = /^[\p{Script=Latin}\p{N}]/u;
  const parts = forms.map((form) =>
    latin.test(form) ? `(?<![A-Za-z0-9])${escapeForm(form)}(?![A-Za-z0-9])` : escapeForm(form),
  );
  const expression = new RegExp(parts.join('|'), 'gu');
  return ({ text }) =>
    [...text.matchAll(expression)].map(({ 0: form, index }) => ({
      ...{ entry: owners.get(form) ?? '', start: index, end: index + form.length },
      reason: '',
    }));
}

function annotate(table: Table, { text, title, url, lang }: Passage) {
  return annotateDocument(table, readTextDocument(text, { title, url, lang }));
}
