import { touches, type Area, type BarBound, type DataBar } from '../../host/package';
import type { Mark, Sheet } from '../../host/model';

/** The bar of one cell: where it begins, ends and has its axis, in parts of the cell's width. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly runsOut: boolean;
  readonly axis: { readonly at: number; readonly color: string } | undefined;
  readonly showsValue: boolean;
}

export type BarsAt = (row: number, column: number) => CellBar | undefined;

/** The data bars that show in a part of a sheet, asked for cell by cell. */
export function barsIn(sheet: Sheet, part: Area): BarsAt {
  const near = sheet.body.marks.filter(
    ({ rule }) => rule.bar !== undefined && rule.areas.some((area) => touches(area, part)),
  );
  const spans = new Map<Mark, Span>();
  return (row, column) => {
    const value = sheet.cells.valueAt(row, column);
    if (typeof value !== 'number') return undefined;
    const own = { top: row, bottom: row, left: column, right: column };
    const mark = near.find(({ rule }) => rule.areas.some((area) => touches(area, own)));
    if (!mark?.rule.bar) return undefined;
    const span = spans.get(mark) ?? spanOf(sheet, mark, mark.rule.bar);
    spans.set(mark, span);
    return barOf(mark.rule.bar, span, value);
  };
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(sheet: Sheet, { rule }: Mark, bar: DataBar<string>): Span {
  const values = rule.areas.flatMap((area) => numbersIn(sheet, area)).sort((one, other) => one - other);
  const least = values[0] ?? 0;
  const greatest = values.at(-1) ?? 0;
  const bound = ({ formula, type }: BarBound, automatic: number, extreme: number): number => {
    const stated = Number(formula);
    if (type === 'min') return least;
    if (type === 'max') return greatest;
    if (type === 'auto' || formula === undefined || !Number.isFinite(stated))
      return type === 'auto' ? automatic : extreme;
    if (type === 'percent') return least + ((greatest - least) * stated) / 100;
    return type === 'percentile' ? percentile(values, stated / 100) : stated;
  };
  return {
    low: bound(bar.lower, Math.min(0, least), least),
    high: bound(bar.upper, Math.max(0, greatest), greatest),
  };
}

function numbersIn(sheet: Sheet, area: Area): readonly number[] {
  const used = sheet.cells.used(true);
  const numbers: number[] = [];
  if (!used || !touches(area, used)) return numbers;
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
      const value = sheet.cells.valueAt(row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

/** Between the two values that lie around it. */
function percentile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * Math.min(Math.max(part, 0), 1);
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
}

function barOf(bar: DataBar<string>, { high, low }: Span, value: number): CellBar {
  const inside = Math.min(Math.max(value, low), high);
  const part = (point: number): number => (high > low ? (point - low) / (high - low) : 0);
  const greatest = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const zero = Math.min(Math.max(0, low), high);
  const [base, end] =
    bar.axis === 'middle'
      ? [0.5, 0.5 + inside / greatest / 2]
      : [bar.axis === 'none' ? 0 : part(zero), part(inside)];
  const hasAxis = bar.axis === 'middle' || (bar.axis === 'automatic' && low < 0 && high > 0);
  const isMirrored = bar.direction === 'rightToLeft';
  const place = (point: number): number => (isMirrored ? 1 - point : point);
  return {
    from: Math.min(place(base), place(end)),
    to: Math.max(place(base), place(end)),
    fill: value < 0 && bar.axis !== 'none' ? (bar.negativeFill ?? bar.fill) : bar.fill,
    runsOut: bar.gradient,
    axis: hasAxis ? { at: place(base), color: bar.axisColor ?? '#000000' } : undefined,
    showsValue: bar.showValue,
  };
}

/** The bar as the background of its cell, with a little room above and below. */
export function barCss({ axis, fill, from, runsOut, to }: CellBar): string {
  const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;
  const isBehindAxis = axis !== undefined && axis.at >= to;
  const [start, end] = [fill, runsOut ? `color-mix(in srgb, ${fill} 25%, white)` : fill];
  const [left, right] = isBehindAxis ? [end, start] : [start, end];
  const bar = `linear-gradient(to right, transparent ${percent(from)}, ${left} ${percent(from)}, ${right} ${percent(to)}, transparent ${percent(to)})`;
  const line =
    axis &&
    `linear-gradient(to right, transparent calc(${percent(axis.at)} - 1px), ${axis.color} calc(${percent(axis.at)} - 1px), ${axis.color} ${percent(axis.at)}, transparent ${percent(axis.at)})`;
  const images = [...(line ? [line] : []), bar].join(', ');
  return `;background-image:${images};background-size:100% calc(100% - 5px);background-position:0 3px;background-repeat:no-repeat`;
}
