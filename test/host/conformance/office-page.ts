import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** Bundles a TypeScript file for a page. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          },
        },
      ],
    },
  });
  try {
    await new Promise<void>((resolve, reject) =>
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      }),
    );
    return await readFile(path.join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const OFFICE = '/office/';
const office = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Serves a page with one script, and the unmodified office.js beside it. Nothing else is to be had. */
export function servePage(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const address = (request.url ?? '').replace(/\?.*/, '');
    const answer = (type: string, body: string | Uint8Array): void => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    if (address === '/')
      answer('text/html', '<!doctype html><script src="/page.js"></script><body>page</body>');
    else if (address === '/page.js') answer('text/javascript', script);
    else {
      readFile(path.join(office, path.posix.normalize(address).replace(OFFICE, ''))).then(
        (bytes) => answer('text/javascript', bytes),
        () => response.writeHead(404).end(),
      );
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
