import type { Area, CellValue } from '../../../package';
import { HostError } from '../../host-error';
import { usedWithin } from '../reading';
import {
  areaOf,
  cellArea,
  columnCount,
  intersection,
  isUnbounded,
  regionOf,
  rowCount,
  type Region,
} from '../region';
import type { Sheet } from '../sheet';
import { styleAt } from '../styling';
import type { Series } from './chart';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel sees in a block of cells. A blank corner says that labels stand beside it in both
 * directions; else what is no number labels the numbers.
 */
export function seriesIn(region: Region, seriesBy: SeriesBy = 'Auto'): readonly Series[] {
  region.sheet.book.calculation.settle();
  const area = boundedArea(region);
  const isByRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount(area) > rowCount(area));
  const block = new Block(region.sheet, area, isByRows);
  const labels = block.labelLines();
  if (labels > 1)
    throw new HostError('UnsupportedOperation', 'The host does not model categories of several levels.');
  const first = block.hasNames(labels) ? 1 : 0;
  return Array.from({ length: block.lines - labels }, (_, at) => ({
    ...(first === 1 ? { name: { source: block.cells(at + labels, 0, 0) } } : {}),
    ...(labels === 1 ? { categories: block.cells(0, first, block.places - 1) } : {}),
    values: block.cells(at + labels, first, block.places - 1),
    line: {},
  }));
}

/** Whole columns and rows end with what is written in them. */
export function boundedArea(region: Region): Area {
  const area = areaOf(region);
  if (!isUnbounded(area)) return area;
  const used = usedWithin(region.sheet, true);
  return (used && intersection(area, used)) ?? cellArea(area.top, area.left);
}

/** A block whose series are lines: its columns, or its rows. */
class Block {
  readonly lines: number;
  readonly places: number;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    readonly isByRows: boolean,
  ) {
    this.lines = isByRows ? rowCount(area) : columnCount(area);
    this.places = isByRows ? columnCount(area) : rowCount(area);
  }

  cells(line: number, from: number, to: number): Region {
    const { left, top } = this.area;
    return regionOf(
      this.sheet,
      this.isByRows
        ? { top: top + line, bottom: top + line, left: left + from, right: left + to }
        : { left: left + line, right: left + line, top: top + from, bottom: top + to },
    );
  }

  /** How many lines at the edge hold no series: that of a blank corner, and those whose cells are no numbers. */
  labelLines(): number {
    let count = this.#isCornerBlank() && this.lines > 1 ? 1 : 0;
    const from = this.places > 1 ? 1 : 0;
    while (count < this.lines - 1 && this.#isLabelled(count, from)) count++;
    return count;
  }

  hasNames(labels: number): boolean {
    if (this.places === 1) return false;
    if (this.#isCornerBlank()) return true;
    return Array.from({ length: this.lines - labels }, (_, at) => this.#value(at + labels, 0)).some(isText);
  }

  #isCornerBlank(): boolean {
    return this.#value(0, 0) === null && (this.lines > 1 || this.places > 1);
  }

  #isLabelled(line: number, from: number): boolean {
    let isLabelled = false;
    for (let place = from; place < this.places; place++) {
      const value = this.#value(line, place);
      if (value === null) continue;
      if (!isText(value) && !this.#isDate(line, place)) return false;
      isLabelled = true;
    }
    return isLabelled;
  }

  #value(line: number, place: number): CellValue {
    const { left, top } = areaOf(this.cells(line, place, place));
    return this.sheet.cells.at(top, left)?.value ?? null;
  }

  #isDate(line: number, place: number): boolean {
    const { left, top } = areaOf(this.cells(line, place, place));
    return this.sheet.book.styles.styles.isDate(styleAt(this.sheet, top, left));
  }
}

const isText = (value: CellValue): boolean => typeof value === 'string' && value !== '';
