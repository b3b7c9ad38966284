import { areaReference, parseArea, type Area } from '../../area';
import { cellColumn } from '../../parts/sheet/read-cell';
import { rowNumber } from '../../parts/sheet/read-sheet-data';
import { XmlDraft } from '../../xml/draft';
import { readChildren } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../../parts/namespaces';
import { attributeOf } from '../../xml/tree';
import { section, type SheetDraft } from './sheet-draft';
import type { CellPlaces } from './change-rows';

/** Stretches what the sheet says of its extent; other programs rely on it. */
export function growDimension(sheet: SheetDraft, cells: CellPlaces): void {
  const dimension = section(sheet, 'dimension');
  const stated = dimension && parseArea(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !stated) return;
  const grown = cells.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    stated,
  );
  if (areaReference(grown) !== areaReference(stated))
    sheet.draft.setAttribute(dimension, 'ref', areaReference(grown));
}

/** Where cells at its edge are gone, the extent is found anew. */
export function shrinkDimension(bytes: Uint8Array, part: string, gone: CellPlaces): Uint8Array {
  if (gone.length === 0) return bytes;
  const found = extent(bytes, part);
  if (!found || !gone.some((cell) => isAtEdge(found.stated, cell))) return bytes;
  const draft = new XmlDraft(bytes);
  draft.replace(found.start, found.end, areaReference(found.used));
  return draft.result();
}

const isAtEdge = (area: Area, { row, column }: CellPlaces[number]): boolean =>
  row === area.top || row === area.bottom || column === area.left || column === area.right;

interface Extent {
  readonly stated: Area;
  readonly used: Area;
  readonly start: number;
  readonly end: number;
}

function extent(bytes: Uint8Array, part: string): Extent | undefined {
  const scanner = new XmlScanner(bytes, part);
  let stated: Omit<Extent, 'used'> | undefined;
  let used: Area | undefined;
  let row = -1;
  let column = -1;
  scanner.next();
  readChildren(scanner, MAIN, {
    dimension: () => {
      const index = scanner.attributes.indexOf('ref');
      const area = parseArea(scanner.attribute('ref') ?? '');
      const { valueStarts, valueEnds } = scanner.attributes;
      if (area) stated = { stated: area, start: valueStarts[index] ?? 0, end: valueEnds[index] ?? 0 };
    },
    sheetData: () =>
      readChildren(scanner, MAIN, {
        row: () => {
          row = rowNumber(scanner, row);
          column = -1;
          readChildren(scanner, MAIN, {
            c: () => {
              column = cellColumn(scanner, row, column);
              used = stretched(used, row, column);
            },
          });
        },
      }),
  });
  return stated && { ...stated, used: used ?? { top: 0, left: 0, bottom: 0, right: 0 } };
}

const stretched = (area: Area | undefined, row: number, column: number): Area => ({
  top: Math.min(area?.top ?? row, row),
  left: Math.min(area?.left ?? column, column),
  bottom: Math.max(area?.bottom ?? row, row),
  right: Math.max(area?.right ?? column, column),
});
