/** Asking across contexts: one envelope, results as values, one retry when the background was asleep or killed. */
import browser from 'webextension-polyfill';
import {
  BACKGROUND_PARSERS,
  PAGE_PARSERS,
  PAGES_ONLY,
  parseBackgroundEnvelope,
  parsePageEnvelope,
} from '../protocol/parse-envelope.ts';
import type {
  BackgroundRequestName,
  BackgroundRequests,
  Envelope,
  PageRequestName,
  PageRequests,
} from '../protocol/requests.ts';
import { fail, type Result } from '../protocol/result.ts';

/** Who asked. `tab` and `frame` are those of the asking content script. */
export interface Asker {
  readonly tab: number | null;
  readonly frame: number;
  /** The address in the asking tab's address bar, where the browser tells. */
  readonly address: string | null;
}

export type BackgroundHandlers = {
  readonly [N in BackgroundRequestName]: (
    params: BackgroundRequests[N]['params'],
    asker: Asker,
  ) => Promise<Result<BackgroundRequests[N]['result']>>;
};

export type PageHandlers = {
  readonly [N in PageRequestName]: (
    params: PageRequests[N]['params'],
  ) => Promise<Result<PageRequests[N]['result']>> | Result<PageRequests[N]['result']>;
};

/** Asks the background. Every request is safe to repeat, so a lost answer is asked for once more. */
export async function askBackground<N extends BackgroundRequestName>(
  name: N,
  params: BackgroundRequests[N]['params'],
): Promise<Result<BackgroundRequests[N]['result']>> {
  const envelope: Envelope<N> = { name, params };
  const post = (): Promise<unknown> => browser.runtime.sendMessage(envelope);
  const first = await send<BackgroundRequests[N]['result']>(post);
  return first.ok || first.error.code !== 'unreachable' ? first : send(post);
}

/** Asks the content script of one frame. */
export function askPage<N extends PageRequestName>(
  tab: number,
  frame: number,
  name: N,
  params: PageRequests[N]['params'],
): Promise<Result<PageRequests[N]['result']>> {
  const envelope: Envelope<N> = { name, params };
  return send(() => browser.tabs.sendMessage(tab, envelope, { frameId: frame }));
}

/** Answers what content scripts and pages ask. Parses at the door, together with the sender. */
export function answerBackgroundRequests(handlers: BackgroundHandlers): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const envelope = parseBackgroundEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    const fromPage = sender.url?.startsWith(own) === true;
    if (PAGES_ONLY.has(envelope.name) && !fromPage) return Promise.resolve(fail('not-allowed', envelope.name));
    const asker: Asker = {
      tab: sender.tab?.id ?? null,
      frame: sender.frameId ?? 0,
      address: sender.tab?.url ?? null,
    };
    return answer(BACKGROUND_PARSERS[envelope.name](envelope.params), (params) =>
      // The parser and the handler are of the same name, which TypeScript cannot follow through the union.
      (handlers[envelope.name] as (p: unknown, a: Asker) => Promise<Result<unknown>>)(params, asker),
    );
  });
}

/** Answers what the background asks of this page. Returns a function that stops answering. */
export function answerPageRequests(handlers: PageHandlers): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    const envelope = parsePageEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    return answer(PAGE_PARSERS[envelope.name](envelope.params), (params) =>
      (handlers[envelope.name] as (p: unknown) => Promise<Result<unknown>> | Result<unknown>)(params),
    );
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  };
}

/** Whether this script still belongs to a living extension: a reload leaves the scripts of open pages behind. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

async function answer(params: unknown, handle: (params: unknown) => Promise<Result<unknown>> | Result<unknown>) {
  if (params === null) return fail('bad-request');
  try {
    return await handle(params);
  } catch (error) {
    return fail('internal', String(error));
  }
}

async function send<T>(post: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const reply = await post();
    return isReply<T>(reply) ? reply : fail('unreachable');
  } catch (error) {
    return fail('unreachable', String(error));
  }
}

function isReply<T>(reply: unknown): reply is Result<T> {
  return (reply as Partial<Result<T>> | null | undefined)?.ok !== undefined;
}
