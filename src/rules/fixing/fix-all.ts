import type { Grid, Steps } from '../../appendix';
import { cellKey, finished } from '../../appendix';
import type { Finding } from '../finding';
import { applyChanges } from './apply-changes';
import type { ChosenChange, FixChoice } from './choose-changes';
import { chooseChanges } from './choose-changes';

export const mostPasses = 5;

export interface FixedGrids {
  readonly grids: readonly Grid[];
  /** One before → after a cell, whatever the number of passes. */
  readonly changes: readonly ChosenChange[];
  readonly passes: number;
}

/** Apply, check again, until nothing changes, at most five times. */
export function fixAll(
  grids: readonly Grid[],
  check: (grids: readonly Grid[]) => readonly Finding[],
  choice: FixChoice = {},
): FixedGrids {
  return finished(fixAllInSteps(grids, asStep(check), choice));
}

/** A check in one go, as one step. */
function asStep(check: (grids: readonly Grid[]) => readonly Finding[]) {
  return function* (grids: readonly Grid[]): Steps<readonly Finding[]> {
    yield;
    return check(grids);
  };
}

/** The same, a step at a time. */
export function* fixAllInSteps(
  grids: readonly Grid[],
  check: (grids: readonly Grid[]) => Steps<readonly Finding[]>,
  choice: FixChoice,
): Steps<FixedGrids> {
  let current = grids;
  let passes = 0;
  const written = new Map<string, ChosenChange>();
  while (passes < mostPasses) {
    const chosen = chooseChanges(yield* check(current), choice);
    if (chosen.length === 0) break;
    passes += 1;
    current = current.map((grid) => applyChanges(grid, onSheet(chosen, grid)).grid);
    for (const change of chosen) remember(written, change);
  }
  return { grids: current, changes: [...written.values()].filter(({ from, to }) => from !== to), passes };
}

function onSheet(changes: readonly ChosenChange[], grid: Grid): readonly ChosenChange[] {
  return changes.filter(({ sheetId }) => sheetId === grid.sheetId);
}

function remember(written: Map<string, ChosenChange>, change: ChosenChange): void {
  const key = `${change.sheetId} ${cellKey(change.cell.row, change.cell.column)}`;
  const earlier = written.get(key);
  written.set(key, earlier ? { ...change, from: earlier.from, rule: earlier.rule } : change);
}
