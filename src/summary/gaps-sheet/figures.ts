import type { CellValue, Read } from '../../appendix';
import type { Gap, MeasuredGap } from '../../gaps';
import type { Dictionary } from '../../locale';
import { cellReference } from '../formulas';
import type { KeyedRecord } from '../summary-source';
import type { CellFormula, PlannedCell } from '../sheet-plan';

type Texts = Dictionary['summary'];

/** Last year's figure: the appendix's own cell where a plain number stands there, so that an edit moves the gap. */
export function baselineCell(each: KeyedRecord): PlannedCell {
  const { gap, record } = each;
  const read = baselineRead(each);
  const stated = record.baseline?.value.kind === 'score' ? record.baseline.value.value : null;
  const value = gap.status === 'not-computable' ? stated : gap.baseline;
  return value === null ? '' : (liveFigure(value, read, each.sheet) ?? value);
}

/** The figure to reach; what is no figure stands as the appendix has it, and counts as none. */
export function targetCell(each: KeyedRecord): PlannedCell {
  const { record, gap, sheet } = each;
  const read = record.target ?? record.targetRank;
  if (gap.status === 'not-computable' || gap.goal === null) return read?.text ?? '';
  return fromBaseline(gap, each) ?? liveFigure(gap.goal, read, sheet) ?? gap.goal;
}

function baselineRead({ gap, record }: KeyedRecord): Read<unknown> | null {
  if (gap.status === 'not-computable' || gap.unit !== 'rank') return record.baseline;
  return record.baselineRank?.value.kind === 'score' ? record.baselineRank : record.baseline;
}

function liveFigure(value: number, read: Read<unknown> | null, sheet: string): CellFormula | null {
  return read?.raw === value ? { formula: `=${cellReference(sheet, read.cell)}` } : null;
}

/**
 * "tăng 1,5 điểm", "tăng 10%", "duy trì": what is told from last year's figure follows it where it stands in the
 * appendix, for a formula that differs from row to row has to stand there before the table does.
 */
function fromBaseline({ target, baseline }: MeasuredGap, each: KeyedRecord): CellFormula | null {
  const read = baselineRead(each);
  if (baseline === null || read?.raw !== baseline) return null;
  const before = cellReference(each.sheet, read.cell);
  if (target.kind === 'keep' && target.value === null) return { formula: `=${before}` };
  if (target.kind !== 'increase') return null;
  if (target.unit === 'percent') return { formula: `=ROUND(${before}+ABS(${before})*${target.by}/100,9)` };
  const by = target.unit === 'rank' ? -Math.abs(target.by) : target.by;
  return { formula: `=ROUND(${before}${by < 0 ? '-' : '+'}${Math.abs(by)},9)` };
}

/** How the figure is to be read: "≥", "<", or that last year's is to be kept. */
export function operatorOf(gap: Gap, texts: Texts): CellValue {
  if (gap.status === 'not-computable') return '';
  if (gap.target.kind === 'keep') return texts.keep;
  if (gap.direction === 'up') return gap.strict ? '>' : '≥';
  return gap.strict ? '<' : '≤';
}

/** 1 where more is better, -1 where less is; without it nothing is computed. */
export function directionOf(gap: Gap): CellValue {
  if (gap.status === 'not-computable') return '';
  return gap.direction === 'up' ? 1 : -1;
}

/** A goal told by its way alone has a gap though one of the two figures is missing. */
export function wayAlone(gap: Gap): number | null {
  return gap.status !== 'not-computable' &&
    gap.status !== 'keep' &&
    (gap.baseline === null || gap.goal === null)
    ? gap.value
    : null;
}

/** Whether the gap is one of points that can be added to others. */
export function isCounted(gap: Gap, unit: MeasuredGap['unit']): gap is MeasuredGap {
  return gap.status !== 'not-computable' && gap.status !== 'keep' && gap.unit === unit;
}
