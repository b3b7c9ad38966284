import { LAST_COLUMN, LAST_ROW, touches, type Area, type CellValue } from '../../../package';
import { HostError } from '../../host-error';
import type { CellState } from '../cells';
import { containsCell } from '../region';
import type { Sheet } from '../sheet';
import { inheritedStyle } from '../styling';
import type { Drawing } from './drawing';
import type { DrawnCell } from './frame';
import { areaOfExtent, type Pivot } from './pivot';

const refusal = (what: string): HostError => new HostError('InvalidOperation', what);

/** Refuses an area that the sheet does not have, that something else stands in, or that holds values of others. */
export function checkRoom(
  sheet: Sheet,
  area: Area,
  own: Pivot | undefined,
  { isDrawn: draws = false, areaOf = (pivot: Pivot): Area => pivot.area } = {},
): void {
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw refusal('The PivotTable does not fit on the sheet.');
  if (sheet.body.pivots.some((other) => other !== own && touches(areaOf(other), area)))
    throw refusal('A PivotTable cannot overlap another PivotTable.');
  if (sheet.body.tables.some(({ rule }) => touches(rule.area, area)))
    throw refusal('A PivotTable cannot overlap a table.');
  if (sheet.body.merges.some((merge) => touches(merge, area)))
    throw refusal('A PivotTable cannot stand over merged cells.');
  if (draws) checkBlank(sheet, area, own);
}

function checkBlank(sheet: Sheet, area: Area, own: Pivot | undefined): void {
  for (const { column, row } of sheet.cells.within(area)) {
    const cell = sheet.cells.at(row, column);
    const isOwn = own !== undefined && containsCell(own.area, row, column);
    if (!isOwn && cell && (cell.value !== null || cell.formula !== undefined))
      throw refusal('There are values in the cells that the PivotTable would cover.');
  }
}

/**
 * Writes a pivot's cells in place of those that it had. Formats that a user gave its cells stay where it stays what
 * it is (`fresh` is false); number formats and indents are its own.
 */
export function place(pivot: Pivot, drawing: Drawing, fresh: boolean): void {
  const { anchor, sheet } = pivot;
  const before = pivot.extent.isDrawn ? pivot.area : undefined;
  const after = areaOfExtent(anchor, drawing);
  if (before) vacate(sheet, before, (row, column) => drawing.isDrawn && containsCell(after, row, column));
  if (!drawing.isDrawn) return;
  const styled = styler(sheet);
  for (let row = 0; row < drawing.height; row++) {
    for (let column = 0; column < drawing.width; column++) {
      const [at, beside] = [anchor.row + row, anchor.column + column];
      const old = sheet.cells.at(at, beside);
      const isKept = !fresh && before !== undefined && containsCell(before, at, beside);
      const inherited = inheritedStyle(sheet, at, beside);
      const base = isKept || before === undefined ? (old?.style ?? inherited) : inherited;
      const cell = drawing.at(row, column);
      write(sheet, at, beside, old, cell.value, styled(base, cell));
    }
  }
}

function write(
  sheet: Sheet,
  row: number,
  column: number,
  old: CellState | undefined,
  value: CellValue,
  style: number,
): void {
  const isThere = old?.style === style && old.formula === undefined && isSame(old.value, value);
  if (!isThere) sheet.cells.put(row, column, { value, style, rewritten: true });
}

const isSame = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one?.error === other?.error : one === other;

/** Leaves the cells that a pivot no longer covers as if it had never been there. */
export function vacate(
  sheet: Sheet,
  area: Area,
  isKept: (row: number, column: number) => boolean = () => false,
): void {
  for (const { column, row } of [...sheet.cells.within(area)]) {
    if (isKept(row, column)) continue;
    sheet.cells.put(row, column, { value: null, style: inheritedStyle(sheet, row, column), rewritten: true });
  }
}

/** Gives a style what the pivot wants of it; most cells of a pivot want the same. */
function styler({ book }: Sheet): (base: number, cell: DrawnCell) => number {
  const { styles } = book;
  const known = new Map<string, number>();
  return (base, { indent, numberFormat }) => {
    const key = `${base} ${indent ?? ''} ${numberFormat}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { alignment, numberFormat: now } = styles.styles.cellFormat(base);
    const isAligned =
      indent === undefined || (alignment.horizontal === 'left' && alignment.indent === indent);
    const patch = {
      ...(now === numberFormat ? {} : { numberFormat }),
      ...(isAligned ? {} : { alignment: { horizontal: 'left', indent } }),
    };
    const style = Object.keys(patch).length > 0 ? styles.addStyle(base, patch) : base;
    known.set(key, style);
    return style;
  };
}
