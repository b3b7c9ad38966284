import type { Cell, Grid } from '../../appendix';
import { cellKey, valueAt } from '../../appendix';
import type { Alternative, CellChange, Fix } from '../finding';
import type { Mend, Write } from '../rule';
import { cellsUnderMerges } from './under-merges';

const none: readonly never[] = [];

/**
 * A mend as a change set that knows what it expects to find. A formula is never overwritten; where fonts are
 * mixed, writing would destroy them, so that a person is asked first.
 */
export function fixOf(mend: Mend, grid: Grid): Fix | null {
  const changes = changesOf(mend.writes, grid);
  const alternatives = mend.alternatives ? alternativesOf(mend.alternatives, grid) : none;
  if (changes.length === 0 && alternatives.length === 0) return null;
  const mixed = changes.some(({ cell }) => grid.mixedFonts.has(cellKey(cell.row, cell.column)));
  return { safe: mend.safe && changes.length > 0 && !mixed, changes, alternatives };
}

function alternativesOf(alternatives: NonNullable<Mend['alternatives']>, grid: Grid): readonly Alternative[] {
  return alternatives
    .map(({ title, writes }) => ({ title, changes: changesOf(writes, grid) }))
    .filter(({ changes }) => changes.length > 0);
}

/** Nothing where one of the cells holds a formula or is hidden by a merge: half a mend is none. */
function changesOf(writes: readonly Write[], grid: Grid): readonly CellChange[] {
  if (writes.some(({ cell }) => isKept(cell, grid))) return none;
  const changes = writes.map(({ cell, value }) => {
    const from = valueAt(grid, cell.row, cell.column);
    return { sheet: grid.sheet, sheetId: grid.sheetId, cell, from, to: value };
  });
  // Nearly always all of them; a list that is filtered takes up several times the room.
  return changes.every(isChange) ? changes : changes.filter(isChange);
}

function isKept({ row, column }: Cell, grid: Grid): boolean {
  const key = cellKey(row, column);
  return grid.formulas.has(key) || cellsUnderMerges(grid).has(key);
}

function isChange({ from, to }: CellChange): boolean {
  return from !== to;
}
