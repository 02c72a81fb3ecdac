/** A closed set: what can go wrong between contexts. */
export type FailureCode =
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  /** The other side is gone: the extension was reloaded, the page was left. */
  | 'unreachable'
  | 'internal';

export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** Failures cross contexts as values. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, detail = ''): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, detail } };
}
