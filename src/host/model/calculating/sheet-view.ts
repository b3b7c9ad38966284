import type { Reference, SheetValues } from '../../calculation';
import type { CellValue } from '../../package';
import type { Sheet } from '../book/sheet';

/** A sheet as formulas see it. */
export class SheetView implements SheetValues {
  constructor(readonly sheet: Sheet) {}

  get extent() {
    return this.sheet.cells.extent;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.cells.valueAt(row, column);
  }

  isHidden(row: number): boolean {
    return this.sheet.body.rows.get(row)?.hidden ?? false;
  }

  isSubtotal(row: number, column: number): boolean {
    return /\bSUBTOTAL\(/i.test(this.sheet.cells.formulaAt(row, column) ?? '');
  }
}

/** Cells on which a formula depends. */
export interface Precedent extends Reference {
  readonly cells: SheetView;
}
