import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * A name for this machine that browsers do not trust: addresses of this machine itself count as secure, and give pages
 * what plain http does not.
 */
export const INSECURE_HOST = 'pages.test';

/** A proxy through which a browser sends everything, and which lets it reach this machine only. */
export interface LoggingProxy {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** Hosts other than this machine that were asked for, in order, with repeats. */
  readonly refused: readonly string[];
  close(): void;
}

export function openProxy(): Promise<LoggingProxy> {
  const refused: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '', 'http://nowhere.invalid');
    if (target.hostname === INSECURE_HOST) target.hostname = '127.0.0.1';
    if (target.hostname !== '127.0.0.1') {
      refused.push(target.hostname);
      outgoing.writeHead(502).end();
      return;
    }
    const { proxy: _, ...headers } = { ...incoming.headers, proxy: undefined };
    const passed = forward(target, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  // Encrypted traffic, and anything else that asks for a tunnel.
  server.on('connect', ({ url }, socket) => {
    const [host = '', port] = (url ?? '').split(':');
    if (host !== '127.0.0.1') {
      refused.push(host);
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const tunnel = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({
        address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
        refused,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
