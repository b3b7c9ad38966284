import type { Area } from '../appendix';

/** A chart over plain cells of its own sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly type: 'BarClustered' | 'ColumnClustered';
  readonly title: string;
  /** A head and a row a bar; names stand in the first column, a series in each of the others. */
  readonly source: Area;
  /** The cells that it covers where it is new. */
  readonly place: Area;
  readonly numberFormat: string;
  /** One a series. */
  readonly colors: readonly string[];
}
