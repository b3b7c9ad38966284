import { installHost, type Door } from '../../../src/host/richapi';
import { openExcel, usualProfile } from './excel';
import { topics } from './scripts';

/**
 * What the browser test loads into a real page: it stands in for Excel before office.js is there, loads the library
 * as any page does, and runs every script through it.
 */
async function runAll(officeJs: string): Promise<Readonly<Record<string, unknown>>> {
  let current: Door = openExcel().door;
  let deliver: Parameters<Door['listen']>[0] | undefined;
  installHost(
    window,
    {
      send: (request) => current.send(request),
      listen(listener) {
        deliver = listener;
        return () => (deliver = undefined);
      },
    },
    {
      profile: usualProfile,
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      documentUrl: 'C:\\Book1.xlsx',
      theme: 'light',
      settings: new Map(),
    },
  );
  await load(officeJs);
  await Office.onReady();
  const results: Record<string, unknown> = {};
  for (const [topic, claims] of Object.entries(topics)) {
    for (const { does, script } of claims) {
      const { door } = openExcel();
      current = door;
      door.listen((event) => {
        if (current === door) deliver?.(event);
      });
      results[`${topic}: ${does}`] = await script(Excel.run);
    }
  }
  return results;
}

const load = (source: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

Object.assign(window, { runAll });
