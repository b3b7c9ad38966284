import type { MemoryHost } from '../../../src/host';
import { installHost, type Door, type HostDescription, type Ribbon } from '../../../src/host/richapi';

declare global {
  // Put there by the office environment.
  var loadOfficeJs: () => void;
}

/** The Excel that the loaded office.js speaks to; another takes its place for the next script. */
export interface OfficePage {
  use(host: MemoryHost): void;
  run: typeof Excel.run;
  readonly ribbon: Ribbon;
}

/** Loads the real office.js over a host that can be exchanged, since the library itself loads but once. */
export async function openOffice(
  first: MemoryHost,
  description: Partial<HostDescription> & Pick<HostDescription, 'profile'>,
): Promise<OfficePage> {
  let current = first.door;
  const listeners = new Set<Parameters<Door['listen']>[0]>();
  const ribbon = installHost(
    window,
    {
      send: (request) => current.send(request),
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    {
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      documentUrl: 'C:\\Book1.xlsx',
      theme: 'light',
      settings: new Map(),
      ...description,
    },
  );
  globalThis.loadOfficeJs();
  await Office.onReady();
  // The library has this check, and leaves it off until somebody asks for it.
  Object.assign(Reflect.get(OfficeExtension, 'CommonUtility') as object, { _doApiNotSupportedCheck: true });
  const use = (host: MemoryHost): void => {
    current = host.door;
    host.door.listen((event) => {
      if (current !== host.door) return;
      for (const listener of listeners) listener(event);
    });
  };
  use(first);
  return { run: Excel.run, use, ribbon };
}
