import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileAt } from './places';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.map': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nobody else reaches the server: neither another machine, nor a page of another name that points here. */
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
const HERE = '127.0.0.1';

export interface Workbench {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built workbench to this machine. */
export async function serveWorkbench(port: number): Promise<Workbench> {
  const server = createServer((request, response) => {
    void (async () => {
      const isOwn = OWN_NAMES.test(request.headers.host ?? '');
      const file = isOwn && request.method === 'GET' ? await fileAt(request.url ?? '/') : undefined;
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[path.extname(file.name)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(file.bytes);
    })();
  });
  const listening = await listen(server, port);
  return {
    address: `http://${HERE}:${listening}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the port is taken, any other will do. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else server.listen(0, HERE, resolve);
    });
    server.listen(port, HERE, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
