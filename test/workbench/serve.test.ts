import { request } from 'node:http';
import { serveWorkbench, type Workbench } from '../../scripts/workbench/serve';

/** Asks with the address exactly as given, which a URL would tidy. */
function status({ address }: Workbench, asked: string, host = new URL(address).host): Promise<number> {
  return new Promise((resolve, reject) => {
    request(
      { port: new URL(address).port, host: '127.0.0.1', path: asked, headers: { host } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await serveWorkbench(0);
  });
  afterAll(() => workbench.close());

  it("hands out the samples and Microsoft's library", async () => {
    expect(await status(workbench, '/samples/phu-luc-pii-2024.xlsx')).toBe(200);
    expect(await status(workbench, '/office/office.js')).toBe(200);
  });

  it.each([
    '/../package.json',
    '/samples/../../package.json',
    '/samples/..%2f..%2fpackage.json',
    '/%',
    '/samples/',
  ])('hands out nothing for %s', async (asked) => {
    expect(await status(workbench, asked)).toBe(404);
  });

  it('lets the page load and ask for nothing from elsewhere', async () => {
    const { headers } = await fetch(`${workbench.address}workbench.css`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|script-src|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('does not answer to the name of another machine', async () => {
    expect(await status(workbench, '/office/office.js', 'example.vn')).toBe(404);
  });

  it('takes a later port where its own is taken', async () => {
    const own = Number(new URL(workbench.address).port);
    const second = await serveWorkbench(own);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(own);
    await second.close();
  });
});
