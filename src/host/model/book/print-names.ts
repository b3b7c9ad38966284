import { LAST_COLUMN, LAST_ROW, type Area, type PrintTitles } from '../../package';
import { parseReference, splitAreas } from '../address/reference';
import type { Sheet } from './sheet';

/** A file keeps what is printed under names of the sheet that Excel reserves. */
const reserved = (sheet: Sheet, name: string): string | undefined =>
  sheet.book.names.find((known) => known.scope.sheet === sheet && known.name.toLowerCase() === name)
    ?.refersTo;

export function printAreasOf(sheet: Sheet): readonly Area[] {
  const { printAreas } = sheet.body.page;
  if (printAreas !== undefined) return printAreas ?? [];
  const stored = reserved(sheet, '_xlnm.print_area');
  return (stored === undefined ? undefined : parseReference(sheet.book, stored, sheet))?.areas ?? [];
}

export function printTitlesOf(sheet: Sheet): PrintTitles {
  const { printTitles } = sheet.body.page;
  if (printTitles !== undefined) return printTitles ?? {};
  const stored = reserved(sheet, '_xlnm.print_titles');
  const areas =
    stored === undefined
      ? []
      : splitAreas(stored).flatMap((part) => parseReference(sheet.book, part, sheet)?.areas ?? []);
  const rows = areas.find(({ left, right }) => left === 0 && right === LAST_COLUMN);
  const columns = areas.find(({ bottom, top }) => top === 0 && bottom === LAST_ROW);
  return {
    ...(rows ? { rows: { first: rows.top, last: rows.bottom } } : {}),
    ...(columns ? { columns: { first: columns.left, last: columns.right } } : {}),
  };
}
