import type { Sheet } from '../../host/model';
import type { Hyperlink } from '../../host/package';

/** Where a cell leads when it is clicked. */
export interface Link {
  /** A place in this workbook. */
  readonly place?: string;
  /** An address elsewhere. */
  readonly address?: string;
  readonly tip: string;
}

/** `=HYPERLINK("#'Chênh lệch'!A5","1.1.1")` with its place or address in quotes. */
const FORMULA = /^HYPERLINK\("((?:[^"]|"")*)"/i;

export function linkAt(sheet: Sheet, row: number, column: number): Link | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  const link = sheet.body.links.at(cell);
  if (link) return linkOf(link);
  const to = FORMULA.exec(sheet.cells.at(row, column)?.formula ?? '')?.[1]?.replaceAll('""', '"');
  if (to === undefined) return undefined;
  return to.startsWith('#') ? { place: to.slice(1), tip: to.slice(1) } : { address: to, tip: to };
}

function linkOf({ display, location, target, tooltip }: Hyperlink): Link {
  const tip = tooltip ?? target ?? location ?? display ?? '';
  if (target !== undefined) return { address: target, tip };
  return { ...(location === undefined ? {} : { place: location }), tip };
}
