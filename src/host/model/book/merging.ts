import { touches, type Area } from '../../package';
import { HostError } from '../host-error';
import { permit } from './permission';
import { keepPivots } from './pivot/keeping';
import { cellCount, rowCount, type Region } from './region';
import type { Sheet } from './sheet';

/** Merges the cells of an area, or each of its rows: the first value stays, as Excel keeps it. */
export function merge({ areas: [area], sheet }: Region, across: boolean): void {
  permit(sheet, 'formatCells');
  if (sheet.body.tables.some(({ rule }) => touches(rule.area, area))) throw new HostError('InvalidOperation');
  keepPivots(sheet, area);
  const height = across ? 1 : rowCount(area);
  for (let top = area.top; top <= area.bottom; top += height) {
    mergeOne(sheet, { ...area, top, bottom: top + height - 1 });
  }
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (cellCount(area) === 1) return;
  const kept = sheet.body.merges.filter((other) => !touches(other, area));
  sheet.body.merges = [...kept, area];
  keepFirstValue(sheet, area);
}

function keepFirstValue(sheet: Sheet, area: Area): void {
  for (const { column, row } of [...sheet.cells.within(area)]) {
    if (row === area.top && column === area.left) continue;
    const cell = sheet.cells.at(row, column);
    if (cell && (cell.value !== null || cell.formula !== undefined)) {
      sheet.cells.put(row, column, { value: null, style: cell.style, rewritten: true });
    }
  }
}

export function unmerge({ areas: [area], sheet }: Region): void {
  permit(sheet, 'formatCells');
  sheet.body.merges = sheet.body.merges.filter((other) => !touches(other, area));
}

/** The merged areas that a range touches, each as a whole. */
export const mergesWithin = ({ areas: [area], sheet }: Region): readonly Area[] =>
  sheet.body.merges.filter((other) => touches(other, area));
