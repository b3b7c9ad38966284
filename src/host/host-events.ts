import { WORKBOOK_TARGET, type HostEvent } from './model';
import type { Door } from './richapi';

export interface HostEvents {
  readonly changed: {
    readonly sheetId: string;
    readonly address: string;
    readonly source: 'local' | 'remote';
    /** Written by the add-in itself. */
    readonly ours: boolean;
  };
  readonly selected: { readonly sheetId: string; readonly address: string };
  readonly activated: { readonly sheetId: string };
}

type Message = HostEvent['message'];

const names = { changed: 'changed', selected: 'selectionChanged', activated: 'activated' } as const;

const readers: { readonly [E in keyof HostEvents]: (message: Message) => HostEvents[E] } = {
  changed: (message) => ({
    sheetId: String(message.worksheetId),
    address: String(message.address),
    source: message.source === 'Remote' ? 'remote' : 'local',
    ours: message.triggerSource === 'ThisLocalAddin',
  }),
  selected: (message) => ({ sheetId: String(message.worksheetId), address: String(message.address) }),
  activated: (message) => ({ sheetId: String(message.worksheetId) }),
};

/** Tells of what happens in any sheet of the workbook. */
export function listen<E extends keyof HostEvents>(
  door: Door,
  event: E,
  handler: (event: HostEvents[E]) => void,
): () => void {
  return door.listen(({ message, name, target }) => {
    if (name === names[event] && target === WORKBOOK_TARGET) handler(readers[event](message));
  });
}
