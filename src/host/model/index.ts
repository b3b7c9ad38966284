export { parseReference } from './address/reference';
export { apiEvents, WORKBOOK_TARGET, type EventName } from './api/events';
export type { ClassName } from './api/class-map';
export type { AnyClass, AnyMember, ApiClass } from './api/member';
export { Book } from './book/book';
export { drawnOn, type Drawn } from './book/charts/drawn';
export type { ShownFont } from './book/charts/looks';
export {
  shownChart,
  type ShownAxis,
  type ShownChart,
  type ShownLine,
  type ShownSeries,
} from './book/charts/shown';
export { cultures } from './book/culture';
export type { Actor, HostEvent } from './book/events';
export { formulaForReader } from './book/formula-text';
export { bringBack, keepCells, standAsKept, type KeptCells } from './book/kept-cells';
export { widthInPoints } from './book/lines';
export type { Mark } from './book/marks';
export { copyCells, pasteCells, type CopiedCells } from './book/pasting';
export { regionOf, someAreas, subtract } from './book/region';
export { changesOf } from './book/saving';
export { select } from './book/selection';
export type { Sheet } from './book/sheet';
export { columnFormatAt, styleAt } from './book/styling';
export type { Table } from './book/table';
export { clearContents } from './book/writing';
export { anyClass, apiClasses } from './classes';
export { HostError, type HostErrorCode } from './host-error';
