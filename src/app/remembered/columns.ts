import type { ColumnChoice, Field, Grid } from '../../appendix';
import { columnLetters, columnOfLetters } from '../../appendix';
import type { RememberedColumn } from '../../excel';

/**
 * The columns that the user chose, where they stand now: the header's text finds a column that has moved, its
 * letters do where no header was remembered.
 */
export function choicesOn(
  grids: readonly Grid[],
  remembered: readonly RememberedColumn[],
): readonly ColumnChoice[] {
  return remembered.flatMap(({ sheet, header, column, field }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    const place = grid ? placeOf(grid, header, column) : null;
    return grid && place !== null ? [{ sheetId: grid.sheetId, column: place, field }] : [];
  });
}

function placeOf(grid: Grid, header: string, column: string): number | null {
  if (header === '') return columnOfLetters(column);
  for (const row of grid.values) {
    const offset = row.findIndex((value) => value === header);
    if (offset >= 0) return grid.left + offset;
  }
  return null;
}

/** What the user says of a column: the field that it holds, or none. */
export interface ChosenColumn {
  readonly sheet: string;
  readonly header: string;
  /** Counted from 0. */
  readonly column: number;
  readonly field: Field | null;
}

/** A choice as it is kept in the workbook; a later choice for the same column or field takes the place of an earlier. */
export function withChoice(
  remembered: readonly RememberedColumn[],
  choice: ChosenColumn,
): readonly RememberedColumn[] {
  const column = columnLetters(choice.column);
  const others = remembered.filter(
    (one) =>
      one.sheet !== choice.sheet ||
      (one.column !== column && (choice.field === null || one.field !== choice.field)),
  );
  return [...others, { sheet: choice.sheet, header: choice.header, column, field: choice.field }];
}
