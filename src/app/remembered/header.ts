import type { Grid } from '../../appendix';
import type { RememberedFact } from '../../excel';

const headerFact = 'header';

/** That a row heads its table, as it is kept in the workbook: by its words, which tell it again where rows have moved. */
export function headerChosen(grid: Grid, row: number): RememberedFact {
  return { sheet: grid.sheet, fact: headerFact, value: wordsOf(grid, row - grid.top) };
}

/** The same choice taken back. */
export function headerForgotten(sheet: string): RememberedFact {
  return { sheet, fact: headerFact, value: '' };
}

/** The sheets whose header the user chose. */
export function sheetsWithChosenHeader(remembered: readonly RememberedFact[]): readonly string[] {
  return remembered.filter(({ fact }) => fact === headerFact).map(({ sheet }) => sheet);
}

/** The row that the user chose for a header, where it stands now. */
export function chosenHeaderOn(grid: Grid, remembered: readonly RememberedFact[]): number | null {
  const chosen = remembered.find(({ sheet, fact }) => sheet === grid.sheet && fact === headerFact);
  if (!chosen) return null;
  const index = grid.values.findIndex((_, row) => wordsOf(grid, row) === chosen.value);
  return index < 0 ? null : grid.top + index;
}

function wordsOf({ values }: Grid, index: number): string {
  const words = (values[index] ?? []).map((value) => String(value).trim());
  return words.filter((word) => word !== '').join(' | ');
}
