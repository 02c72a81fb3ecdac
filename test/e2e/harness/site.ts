import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** An answer that a test has laid out. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web site on this machine. */
export interface Site {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The path of each request, in order. */
  readonly log: readonly string[];
  /** Lays out an answer under a path of its own. Returns the address. */
  put(answer: Answer, extension?: string): string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves the files of a folder, and what tests lay out. */
export function openSite(folder: string): Promise<Site> {
  const laidOut = new Map<string, Answer>();
  const log: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    log.push(pathname);
    const type = {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    };
    const page = laidOut.get(pathname);
    const file = join(folder, normalize(pathname));
    if (page) response.writeHead(200, { ...type, ...page.headers }).end(page.body);
    else if (statSync(file, { throwIfNoEntry: false })?.isFile()) response.writeHead(200, type).end(readFileSync(file));
    else response.writeHead(404).end();
  };
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({
        origin,
        log,
        put(page, extension = 'html') {
          const path = `/laid-out-${laidOut.size}.${extension}`;
          laidOut.set(path, page);
          return `${origin}${path}`;
        },
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
