import { readChildren, readRoot } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { DRAWING } from '../namespaces';

/** The colours of a theme in the order of its part. */
export const THEME_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The twelve colours of a theme in the order of its part, `#RRGGBB` each. */
export function readThemeColors(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new XmlScanner(bytes, part);
  const colors = THEME_SLOTS.map(() => '#000000');
  const set = (slot: number, rgb: string | undefined): void => {
    if (rgb !== undefined && /^[0-9a-fA-F]{6}$/.test(rgb)) colors[slot] = `#${rgb.toUpperCase()}`;
  };
  const readSlot = (slot: number): void =>
    readChildren(scanner, DRAWING, {
      srgbClr: () => set(slot, scanner.attribute('val')),
      sysClr: () => set(slot, scanner.attribute('lastClr')),
    });
  const slots = Object.fromEntries(THEME_SLOTS.map((name, slot) => [name, () => readSlot(slot)]));
  readRoot(scanner, DRAWING, 'theme');
  readChildren(scanner, DRAWING, {
    themeElements: () =>
      readChildren(scanner, DRAWING, { clrScheme: () => readChildren(scanner, DRAWING, slots) }),
  });
  return colors;
}
