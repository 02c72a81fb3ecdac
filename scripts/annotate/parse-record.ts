import type { DocumentFacts } from '../../extension/core/gate/evidence.ts';

/** One document of a stream: a line of JSON. */
export interface DocumentRecord {
  readonly id: string | number;
  readonly text: string;
  readonly facts: DocumentFacts;
}

export type ParsedRecord =
  | { readonly ok: true; readonly record: DocumentRecord }
  | { readonly ok: false; readonly error: string };

/** Reads `{"id", "text", "title"?, "url"?, "lang"?}`. Other keys are left alone. Never throws. */
export function parseRecord(line: Uint8Array): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    return reject(error instanceof SyntaxError ? 'not JSON' : 'not UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return reject('not an object');
  const { id, text, title, url, lang } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return reject('no id: a string or a number');
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id)) {
    return reject('an id too large for a number: make it a string');
  }
  if (typeof text !== 'string') return reject('no text: a string');
  for (const [key, given] of Object.entries({ title, url, lang })) {
    if (given !== undefined && given !== null && typeof given !== 'string') return reject(`${key} is not a string`);
  }
  return {
    ok: true,
    record: { id, text, facts: { title: textOf(title) ?? '', url: textOf(url) ?? '', lang: textOf(lang) } },
  };
}

function reject(error: string): ParsedRecord {
  return { ok: false, error };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
