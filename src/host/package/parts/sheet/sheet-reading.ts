import type { Epoch } from '../../workbook';
import type { XmlScanner } from '../../xml/scanner';
import type { SharedStrings } from '../shared-strings';
import type { CellStore } from './cell-store';
import type { FirstOfGroup } from './shared-formulas';

/** What the readers of rows, cells, values and formulas share while they go through one sheet. */
export interface SheetReading {
  readonly scanner: XmlScanner;
  readonly store: CellStore;
  readonly shared: SharedStrings;
  readonly epoch: Epoch;
  readonly firstFormulas: Map<number, FirstOfGroup>;
}
