import type { PivotForm, StoredPivotFieldLook } from '../../pivot';
import { choice, count, flag } from '../../xml/attributes';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import { MAIN } from '../namespaces';

/** How a field is laid out; in a file each may be in its own way. */
export interface FieldForm {
  readonly form: PivotForm;
  readonly atTop: boolean;
}

const FOREIGN_ATTRIBUTES = [
  'insertBlankRow',
  'autoShow',
  'hideNewItems',
  'measureFilter',
  'sumSubtotal',
  'countASubtotal',
  'avgSubtotal',
  'maxSubtotal',
  'minSubtotal',
  'productSubtotal',
  'countSubtotal',
  'stdDevSubtotal',
  'stdDevPSubtotal',
  'varSubtotal',
  'varPSubtotal',
];

export function readPivotField(
  scanner: XmlScanner,
  note: (what: string) => void,
): StoredPivotFieldLook & FieldForm {
  const caption = scanner.attribute('name');
  const isOnAxis = scanner.attribute('axis') !== undefined;
  const isCompact = flag(scanner, 'compact', true);
  const isOutline = flag(scanner, 'outline', true);
  for (const attribute of FOREIGN_ATTRIBUTES) if (flag(scanner, attribute)) note(attribute);
  if (scanner.attribute('subtotalCaption') !== undefined) note('subtotalCaption');
  if (isOnAxis && flag(scanner, 'showAll', true)) note('showAll');
  const look = {
    caption: caption === undefined ? undefined : decodeEscapes(caption),
    sort: choice(scanner, 'sortType', ['manual', 'ascending', 'descending']),
    subtotals: flag(scanner, 'defaultSubtotal', true),
    form: isOutline ? (isCompact ? 'compact' : 'outline') : 'tabular',
    atTop: flag(scanner, 'subtotalTop', true),
  } as const;
  const order: number[] = [];
  readChildren(scanner, MAIN, {
    items: () => readChildren(scanner, MAIN, { item: () => readItem(scanner, order, note) }),
    autoSortScope: () => note('autoSortScope'),
    extLst: () => {
      if (repeatsLabels(scanner)) note('fillDownLabels');
    },
  });
  return { ...look, order };
}

function readItem(scanner: XmlScanner, order: number[], note: (what: string) => void): void {
  if ((scanner.attribute('t') ?? 'data') !== 'data') return;
  if (flag(scanner, 'h')) note('hidden items');
  if (!flag(scanner, 'sd', true)) note('collapsed items');
  if (scanner.attribute('n') !== undefined) note('renamed items');
  const place = count(scanner, 'x');
  // One that the source has no more is still counted: formats name the others by their places.
  if (place !== undefined) order.push(place);
}

/** An extension of later versions, whatever its prefix, says that outer labels stand on every line. */
function repeatsLabels(scanner: XmlScanner): boolean {
  const depth = scanner.depth;
  let repeats = false;
  do {
    scanner.next();
    const stated = scanner.attribute('fillDownLabels');
    if (stated === '1' || stated === 'true') repeats = true;
  } while (scanner.depth >= depth);
  return repeats;
}
