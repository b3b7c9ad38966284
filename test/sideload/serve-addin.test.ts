import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { serveAddin } from '../../scripts/sideload/serve-addin';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe('the add-in served from the developer’s machine', () => {
  let folder: string;
  let close: () => Promise<void>;
  const address = new URL('https://localhost:38241');

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'soat-sideload-'));
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const words = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout ${key} -out ${cert}`;
    execFileSync('openssl', words.split(' '), { stdio: 'ignore' });
    writeFileSync(path.join(folder, 'taskpane.html'), '<title>Soát phụ lục</title>');
    const certificate = { key: readFileSync(key), cert: readFileSync(cert) };
    close = await serveAddin(folder, certificate, address);
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const get = (asked: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const call = request(new URL(asked, address), { rejectUnauthorized: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString(),
          }),
        );
      });
      call.on('error', reject);
      call.end();
    });

  it('is the built page, whole in Vietnamese, whatever Excel asks behind the question mark', async () => {
    expect(await get('/taskpane.html?_host_Info=Excel$Win32')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<title>Soát phụ lục</title>',
    });
  });

  it('is nothing beside it', async () => {
    expect((await get('/other.html')).status).toBe(404);
    expect((await get('/..%2fpackage.json')).status).toBe(404);
  });
});
