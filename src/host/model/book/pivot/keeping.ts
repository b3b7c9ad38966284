import { touches, type Area } from '../../../package';
import { HostError } from '../../host-error';
import { cellArea, contains } from '../region';
import type { Sheet } from '../sheet';
import type { Pivot } from './pivot';
import { removePivot } from './pivots';

/** The cells that are a pivot's; one without fields has but the place where it is to stand. */
const heldArea = ({ anchor, area, extent }: Pivot): Area =>
  extent.isDrawn ? area : cellArea(anchor.row, anchor.column);

export const refuseChange = (): HostError =>
  new HostError(
    'InvalidOperation',
    'This change would affect a PivotTable, whose cells follow from its fields.',
  );

/** A pivot's cells are nobody's to write, format into one another or put a table over. */
export function keepPivots({ body }: Sheet, area: Area): void {
  if (body.pivots.some((pivot) => pivot.extent.isDrawn && touches(pivot.area, area))) throw refuseChange();
}

/** A pivot that is cleared as a whole is gone. */
export function clearPivots(sheet: Sheet, area: Area): void {
  for (const pivot of sheet.body.pivots) if (contains(area, heldArea(pivot))) removePivot(pivot);
  keepPivots(sheet, area);
}

/** Cells that are inserted or deleted move a pivot as a whole; one that is deleted as a whole is gone. */
export function movePivots(sheet: Sheet, { area, moving, rows, columns }: Shift, carryOut: () => void): void {
  const isDeleting = rows < 0 || columns < 0;
  const gone = sheet.body.pivots.filter((pivot) => isDeleting && contains(area, heldArea(pivot)));
  const moved = sheet.body.pivots.filter(
    (pivot) => !gone.includes(pivot) && touches(heldArea(pivot), moving),
  );
  const isTorn = (pivot: Pivot): boolean =>
    !contains(moving, heldArea(pivot)) || (isDeleting && touches(area, heldArea(pivot)));
  if (moved.some(isTorn)) throw refuseChange();
  carryOut();
  sheet.body.pivots = sheet.body.pivots.filter((pivot) => !gone.includes(pivot));
  for (const pivot of moved) {
    const { column, row } = pivot.anchor;
    pivot.anchor = { row: row + rows, column: column + columns };
  }
}

export interface Shift {
  /** The cells that are inserted or deleted. */
  readonly area: Area;
  /** They and all behind them. */
  readonly moving: Area;
  readonly rows: number;
  readonly columns: number;
}
