import {
  type BackgroundRequestName,
  type BackgroundRequests,
  type Envelope,
  LONGEST_QUERY,
  type PageRequestName,
  type PageRequests,
} from './requests.ts';

/** Parses a request's params; `null` when they do not fit. */
export type ParamsParser<P> = (params: unknown) => P | null;

type Parsers<R extends { [N in keyof R]: { readonly params: unknown } }> = {
  readonly [N in keyof R]: ParamsParser<R[N]['params']>;
};

const nothing: ParamsParser<Record<never, never>> = (params) => (isRecord(params) ? {} : null);

const fresh: ParamsParser<{ readonly fresh: boolean }> = (params) =>
  isRecord(params) && typeof params.fresh === 'boolean' ? { fresh: params.fresh } : null;

export const BACKGROUND_PARSERS: Parsers<BackgroundRequests> = {
  'table.get': nothing,
  'entry.get': (params) => (isRecord(params) && isEntryId(params.id) ? { id: params.id } : null),
  'entry.search': (params) => (isRecord(params) && isQuery(params.query) ? { query: params.query } : null),
  'reader.load': nothing,
  'card.load': nothing,
  'style.insert': (params) => (isRecord(params) && isHighlightName(params.name) ? { name: params.name } : null),
  'page.changed': nothing,
  'tab.summary': (params) => (isRecord(params) && isCount(params.tab) ? { tab: params.tab } : null),
  'tab.reveal': (params) =>
    isRecord(params) && isCount(params.tab) && isCount(params.frame) && isEntryId(params.entry)
      ? { tab: params.tab, frame: params.frame, entry: params.entry }
      : null,
};

export const PAGE_PARSERS: Parsers<PageRequests> = {
  'page.summary': nothing,
  'mark.next': fresh,
  'mark.previous': fresh,
  'mark.reveal': (params) => (isRecord(params) && isEntryId(params.entry) ? { entry: params.entry } : null),
};

/** Requests that only the extension's own pages may make. */
export const PAGES_ONLY: ReadonlySet<BackgroundRequestName> = new Set(['entry.search', 'tab.summary', 'tab.reveal']);

/** The envelope of a message, if it is one of a known request. */
export function parseBackgroundEnvelope(message: unknown): Envelope<BackgroundRequestName> | null {
  return isEnvelope(message) && isKey(BACKGROUND_PARSERS, message.name)
    ? { name: message.name, params: message.params }
    : null;
}

/** The envelope of a message, if it is one of a known request. */
export function parsePageEnvelope(message: unknown): Envelope<PageRequestName> | null {
  return isEnvelope(message) && isKey(PAGE_PARSERS, message.name)
    ? { name: message.name, params: message.params }
    : null;
}

function isKey<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

function isEnvelope(message: unknown): message is Envelope {
  return isRecord(message) && typeof message.name === 'string' && 'params' in message;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntryId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_QUERY;
}

/** A name becomes part of a style sheet: letters only. */
function isHighlightName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{12,24}$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
