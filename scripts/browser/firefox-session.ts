import type { Browser } from 'puppeteer-core';

/** What WebDriver BiDi answers of a script. */
type ScriptAnswer =
  | { readonly type: 'success'; readonly result: RemoteValue }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** A serialised element, as far as it is asked for. */
export interface RemoteNode extends RemoteValue {
  readonly value: {
    readonly mode?: string;
    readonly shadowRoot?: RemoteNode | null;
  };
}

export interface ScriptCall {
  readonly context: string;
  /** A world of its own, which shares the nodes with the page; none for the browser's own contexts. */
  readonly sandbox?: string;
  /** The text of a function. */
  readonly run: string;
  readonly args?: readonly object[];
  readonly withShadowTrees?: boolean;
}

/** Commands that puppeteer has no words for. */
export interface FirefoxSession {
  send(method: string, params: object): Promise<unknown>;
  call(call: ScriptCall): Promise<RemoteValue>;
  /** Calls a function in the browser's own window; it returns what JSON can hold. Needs system access. */
  callInBrowser(run: string, ...args: readonly unknown[]): Promise<unknown>;
}

export function openFirefoxSession(browser: Browser): FirefoxSession {
  // The connection is not part of puppeteer's interface, and the only way to commands it does not wrap.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
  };
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result;

  const call = async ({ context, sandbox, run, args = [], withShadowTrees }: ScriptCall): Promise<RemoteValue> => {
    const answer = (await send('script.callFunction', {
      functionDeclaration: run,
      target: { context, ...(sandbox ? { sandbox } : {}) },
      arguments: args,
      awaitPromise: true,
      ...(withShadowTrees ? { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } } : {}),
    })) as ScriptAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };

  return {
    send,
    call,
    async callInBrowser(run, ...args) {
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: readonly { readonly context: string }[];
      };
      const text = await call({
        context: contexts[0]?.context ?? '',
        run: `async (args) => JSON.stringify((await (${run})(...JSON.parse(args))) ?? null)`,
        args: [{ type: 'string', value: JSON.stringify(args) }],
      });
      return JSON.parse(String(text.value)) as unknown;
    },
  };
}
