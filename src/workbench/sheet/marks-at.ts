import type { Area, DxfPatch } from '../../host/package';
import type { Mark, Sheet } from '../../host/model';
import { touches } from '../../host/package';
import { holds } from './conditions';

export type MarksAt = (row: number, column: number) => readonly DxfPatch[];

/** The conditional formats that show in a part of a sheet, asked for cell by cell. */
export function marksIn(sheet: Sheet, part: Area): MarksAt {
  const near = sheet.body.marks
    .map(({ rule }) => ({ rule, areas: rule.areas.filter((area) => touches(area, part)) }))
    .filter(({ areas }) => areas.length > 0);
  if (near.length === 0) return () => [];
  return (row, column) => {
    const shown: DxfPatch[] = [];
    for (const { areas, rule } of near) {
      if (!covers(areas, row, column) || !isShown(sheet, rule, row, column)) continue;
      shown.push(rule.format);
      if (rule.stopIfTrue) break;
    }
    return shown;
  };
}

const covers = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    ({ bottom, left, right, top }) => row >= top && row <= bottom && column >= left && column <= right,
  );

const isShown = (sheet: Sheet, rule: Mark['rule'], row: number, column: number): boolean =>
  holds(rule, sheet.cells.at(row, column)?.value ?? null);
