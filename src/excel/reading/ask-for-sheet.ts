import type { Area } from '../../appendix';
import { kindName } from '../names';
import type { SheetToRead } from './sheet-to-read';
import { takeValues } from './sheet-to-read';

/** The first rows come with the first answer: for nearly every appendix they are the whole of it. */
const firstRows = 8000;

/** A sheet asked for its place, its used range and its first rows, before the answer has come. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly kind: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly head: Excel.Range;
}

export function askForSheet(sheet: Excel.Worksheet, withHead: boolean, headRows = firstRows): AskedSheet {
  sheet.load('id,name');
  const kind = sheet.names.getItemOrNullObject(kindName);
  kind.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const head = used.getIntersectionOrNullObject(`1:${headRows}`);
  head.load('rowIndex,columnIndex');
  if (withHead) head.load('values');
  return { sheet, kind, used, head };
}

/** The sheet with its first rows; null for a sheet of ours, which is never read as an appendix. */
export function answered({ sheet, kind, used, head }: AskedSheet, withHead: boolean): SheetToRead | null {
  if (!kind.isNullObject) return null;
  const area = used.isNullObject ? null : areaOf(used);
  const read: SheetToRead = { id: sheet.id, name: sheet.name, area, values: [], formats: new Map() };
  if (area && withHead && !head.isNullObject) takeValues(read, { ...area, top: head.rowIndex }, head.values);
  return read;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
