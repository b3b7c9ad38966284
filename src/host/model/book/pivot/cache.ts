import type { PivotRecords } from '../../../package';
import type { PivotSource } from './source';

/** What several pivots over one source know of it in common. */
export class PivotCache {
  constructor(
    readonly key: number,
    readonly source: PivotSource,
    public records: PivotRecords,
    public refreshOnOpen: boolean,
  ) {}
}
