import { createServer, type Server } from 'node:http';
import { closing } from '../serving/closing';
import { contentType } from '../serving/content-type';
import { fileAt } from './places';

/** Nobody else reaches the server: neither another machine, nor a page of another name that points here. */
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
const HERE = '127.0.0.1';

export interface Workbench {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The files of the page, and nothing from elsewhere; the page itself says so too, more narrowly. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Serves the built workbench to this machine. */
export async function serveWorkbench(port: number): Promise<Workbench> {
  const server = createServer((request, response) => {
    void (async () => {
      const isOwn = OWN_NAMES.test(request.headers.host ?? '');
      const file = isOwn && request.method === 'GET' ? await fileAt(request.url ?? '/') : undefined;
      if (!file) {
        response.writeHead(404, HEADERS).end();
        return;
      }
      response.writeHead(200, {
        'content-type': contentType(file.name),
        ...HEADERS,
      });
      response.end(file.bytes);
    })();
  });
  const listening = await listen(server, port);
  return {
    address: `http://${HERE}:${listening}/`,
    close: closing(server),
  };
}

/** So many ports are tried one after the other; then the system chooses. */
const NEXT_PORTS = 20;

/** Where the port is taken, the next one that is free. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    let tried = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') {
        reject(error);
        return;
      }
      tried = tried >= port + NEXT_PORTS ? 0 : tried + 1;
      server.listen(tried, HERE);
    });
    server.once('listening', resolve);
    server.listen(tried, HERE);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
