import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describeInBrowser } from '../../e2e/browser';
import { bundle, servePage } from './office-page';
import { topics } from './scripts';

declare global {
  var runAll: (officeJs: string) => Promise<Readonly<Record<string, unknown>>>;
}

const claims = Object.entries(topics).flatMap(([topic, list]) =>
  list.map(({ does, gives }) => ({ name: `${topic}: ${does}`, gives })),
);

describeInBrowser('office.js over the host in a real page', (browser) => {
  let given: Readonly<Record<string, unknown>> = {};
  const strangers: string[] = [];

  beforeAll(async () => {
    const script = await bundle(path.join(__dirname, 'browser-page.ts'));
    const server = await servePage(script);
    const { port } = server.address() as AddressInfo;
    const home = `http://127.0.0.1:${String(port)}/`;
    const page = await browser().newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) strangers.push(request.url());
    });
    await page.goto(home);
    given = await page.evaluate(() => runAll('/office/office.js'));
    await page.close();
    server.close();
  });

  it.each(claims)('$name', ({ gives, name }) => {
    expect(given[name]).toEqual(gives);
  });

  it('asks nobody else on the network', () => {
    expect(strangers).toEqual([]);
  });
});
