import type { Region } from '../book/region';
import type { PageKey } from './page-keys';

/** F6 goes from region to region and around, Shift+F6 the other way, as in Excel. Who is nowhere comes to the sheet. */
export function regionKeys(regions: () => readonly Region[], sheet: () => Region | undefined): PageKey {
  return ({ altKey, ctrlKey, key, metaKey, shiftKey }) => {
    if (key !== 'F6' || altKey || ctrlKey || metaKey) return undefined;
    return () => {
      const all = regions();
      const at = all.findIndex(({ element }) => element.contains(document.activeElement));
      const next = at < 0 ? sheet() : all.at((at + (shiftKey ? -1 : 1)) % all.length);
      next?.enter();
    };
  };
}
