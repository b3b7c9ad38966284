import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { closing } from '../serving/closing';
import { contentType } from '../serving/content-type';
import type { Certificate } from './microsofts-tools';

const base = 'https://addin';

/** Serves the built add-in to this machine; answers what ends it. */
export async function serveAddin(
  folder: string,
  certificate: Certificate,
  { hostname, port }: URL,
): Promise<() => Promise<void>> {
  const server = createServer(certificate, (request, response) => {
    void (async () => {
      const bytes = await fileIn(folder, request.url ?? '/');
      if (!bytes) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': contentType(new URL(request.url ?? '/', base).pathname),
        'cache-control': 'no-store',
      });
      response.end(bytes);
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return closing(server);
}

/** The file that an address asks for; nothing for what is not there or leads elsewhere. */
async function fileIn(folder: string, address: string): Promise<Uint8Array | undefined> {
  try {
    const { pathname } = new URL(address, base);
    const name = path.join(folder, decodeURIComponent(pathname));
    return name.startsWith(folder + path.sep) ? await readFile(name) : undefined;
  } catch {
    return undefined;
  }
}
