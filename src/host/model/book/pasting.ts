import { moveFormula, touches, type Area } from '../../package';
import { HostError } from '../host-error';
import type { CellState } from './cells';
import { permitCells } from './permission';
import { keepPivots } from './pivot/keeping';
import type { Sheet } from './sheet';
import { styleAt } from './styling';
import { renameColumnsFromHeader } from './table';

/** Cells as they were copied, by row and column: later changes of the sheet change nothing in them. */
export interface CopiedCells {
  readonly area: Area;
  readonly lines: readonly (readonly CellState[])[];
}

export function copyCells(sheet: Sheet, area: Area): CopiedCells {
  const lines: CellState[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellState[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.at(row, column) ?? { value: null, rewritten: true };
      // Mixed fonts do not come along.
      line.push({ ...cell, style: styleAt(sheet, row, column), rich: false, rewritten: true });
    }
    lines.push(line);
  }
  return { area, lines };
}

/** Fills an area with copied cells, repeated as often as it takes; their formulas move along. */
export function pasteCells(sheet: Sheet, area: Area, { area: from, lines }: CopiedCells): void {
  permitCells(sheet, area);
  keepPivots(sheet, area);
  // Excel does not paste over a part of a merged area.
  if (sheet.body.merges.some((merge) => touches(merge, area))) throw new HostError('InvalidOperation');
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lines[(row - area.top) % lines.length] ?? [];
    for (let column = area.left; column <= area.right; column++) {
      const at = (column - area.left) % line.length;
      const cell = line[at];
      if (cell === undefined) continue;
      const source = { row: from.top + ((row - area.top) % lines.length), column: from.left + at };
      sheet.cells.put(row, column, movedCell(cell, row - source.row, column - source.column));
    }
  }
  renameColumnsFromHeader(sheet, area);
  sheet.book.events.changed(sheet, area, 'RangeEdited');
}

function movedCell({ arrayArea: _, ...cell }: CellState, rows: number, columns: number): CellState {
  const { formula } = cell;
  return formula === undefined ? cell : { ...cell, formula: moveFormula(formula, rows, columns) };
}
