import type { PillarGoal } from '../appendix';
import type { Header, HeaderColumn } from '../header';
import type { Sense } from '../header';
import type { Reader } from '../reader';
import type { FilledCell, Sheet } from '../sheet/sheet';
import { isGoal, pillarIn } from './pillar-goals';

/** A small table "Trụ cột | … | Mục tiêu": each row a pillar with its goal. */
export interface PillarTable {
  readonly goals: readonly PillarGoal[];
  /** The last row that belongs to it. */
  readonly bottom: number;
}

/** Reads rows as long as each names a pillar; blank rows between them are passed. */
export function readPillarTable(sheet: Sheet, header: Header, end: number, reader: Reader): PillarTable {
  const column = columnsOf(header);
  const goals: PillarGoal[] = [];
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= end; row++) {
    const filled = new Map(sheet.filled(row).map((cell) => [cell.column, cell]));
    if (filled.size === 0) continue;
    const pillar = pillarOf(filled, column);
    if (pillar === null) break;
    bottom = row;
    const goal = filled.get(column('target'));
    const target = goal && reader.target(goal);
    if (!goal || !target || !isGoal(target)) continue;
    const baseline = baselineIn(filled.get(column('baseline')) ?? filled.get(column('score')), reader);
    goals.push({
      pillar,
      target,
      baseline,
      sheet: sheet.grid.sheet,
      cell: { row, column: goal.column },
      text: goal.text,
    });
  }
  return { goals, bottom };
}

function columnsOf({ columns }: Header): (sense: Sense) => number {
  const find = (sense: Sense) => columns.find(({ meaning }: HeaderColumn) => meaning?.senses.includes(sense));
  return (sense) => find(sense)?.column ?? -1;
}

/** "Trụ cột 2. …" in its own cell, or a name beside its number. */
function pillarOf(filled: ReadonlyMap<number, FilledCell>, column: (sense: Sense) => number): string | null {
  const named = pillarIn(filled.get(column('pillar'))?.text ?? '');
  return named ?? pillarIn(filled.get(column('ordinal'))?.text ?? '');
}

function baselineIn(cell: FilledCell | undefined, reader: Reader): number | null {
  if (!cell) return null;
  const baseline = reader.baseline(cell);
  return baseline.kind === 'score' && baseline.unit !== 'rank' ? baseline.value : null;
}
