import type {
  Area,
  CellTable,
  ColumnFormat,
  DrawnObject,
  RowFormat,
  SheetContent,
  SheetVisibility,
  PageEdit,
  Shift,
} from '../../package';
import { plainPage } from '../../package';
import type { Book } from './book';
import { SheetCells } from './cells';
import type { Chart } from './charts/chart';
import { chartsOf } from './charts/stored';
import { LinkList } from './link-list';
import { marksOf, type Mark } from './marks';
import { pivotsOf } from './pivot/loading';
import type { Pivot } from './pivot/pivot';
import { Protection } from './protection';
import { tablesOf, type Table } from './table';
import type { Validation } from './validations';

/**
 * One worksheet. What was read from the file is kept as it came: an edit replaces a list by another list, so that
 * saving sees by identity what is unchanged. The part is read when something of it is first asked for.
 */
export class Sheet {
  name: string;
  visibility: SheetVisibility;
  deleted = false;
  #body: SheetBody | undefined;

  constructor(
    readonly book: Book,
    /** The id by which the package knows the sheet. */
    readonly key: number,
    readonly read: () => SheetContent,
    readonly readDrawing: () => readonly DrawnObject[],
    entry: { readonly name: string; readonly visibility: SheetVisibility },
    readonly isAdded: boolean,
  ) {
    this.name = entry.name;
    this.visibility = entry.visibility;
  }

  /** The id that the API shows: it stays when the sheet is renamed or moved. */
  get id(): string {
    return `{00000000-0001-0000-${String(this.key - 1).padStart(4, '0')}-000000000000}`;
  }

  get isRead(): boolean {
    return this.#body !== undefined;
  }

  get body(): SheetBody {
    this.#body ??= new SheetBody(this, this.read());
    return this.#body;
  }

  get cells(): SheetCells {
    return this.body.cells;
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }
}

/** What a worksheet holds, read from its part. */
export class SheetBody {
  readonly cells: SheetCells;
  merges: readonly Area[];
  columns: readonly ColumnFormat[];
  readonly rows: Map<number, RowFormat>;
  marks: readonly Mark[];
  validations: readonly Validation[];
  links: LinkList;
  tables: readonly Table[];
  readonly storedPivots: readonly Pivot[];
  pivots: readonly Pivot[];
  frozen: { readonly rows: number; readonly columns: number };
  selection: readonly [Area, ...Area[]];
  activeCell: { readonly row: number; readonly column: number };
  /** A file is not changed for a selection that nobody moved. */
  selectionWasMoved = false;
  /** `#RRGGBB`; nothing for none. */
  tabColor: string | undefined;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number | undefined;
  /** Only what was changed; the rest stands in the content. */
  page: PageEdit = {};
  /** Cells that were put in or taken out, in their order. */
  readonly shifts: Shift[] = [];
  readonly protection: Protection;
  readonly #sheet: Sheet;
  #drawn: readonly DrawnObject[] | undefined;
  #charts: readonly Chart[] | undefined;

  constructor(
    sheet: Sheet,
    readonly content: SheetContent,
  ) {
    const [view] = content.views;
    this.#sheet = sheet;
    this.cells = new SheetCells(content.cells, (row, column) =>
      sheet.book.calculation.changed(sheet, row, column),
    );
    this.merges = content.merges;
    this.columns = content.columns;
    this.rows = new Map(content.rows);
    this.marks = marksOf(sheet, content.conditionalFormats);
    this.validations = content.dataValidations.map((rule, origin) => ({ rule, origin }));
    this.links = new LinkList(content.hyperlinks);
    this.tables = tablesOf(sheet, content.tables);
    this.storedPivots = pivotsOf(sheet);
    this.pivots = this.storedPivots;
    this.frozen = view?.frozen ?? { rows: 0, columns: 0 };
    this.activeCell = view?.activeCell ?? { row: 0, column: 0 };
    const { row, column } = this.activeCell;
    const [first = { top: row, left: column, bottom: row, right: column }, ...more] = view?.selection ?? [];
    this.selection = [first, ...more];
    this.showGridlines = view?.showGridlines ?? true;
    this.showHeadings = view?.showHeadings ?? true;
    this.standardWidth = content.defaults.columnWidth;
    this.protection = new Protection(content.protection);
    this.tabColor = sheet.book.styles.styles.resolveColor(content.tabColor);
  }

  /** What the file has drawn over the cells, read when it is first asked for. */
  get drawn(): readonly DrawnObject[] {
    this.#drawn ??= this.#sheet.readDrawing();
    return this.#drawn;
  }

  get charts(): readonly Chart[] {
    this.#charts ??= chartsOf(this.#sheet, this.drawn);
    return this.#charts;
  }

  set charts(charts: readonly Chart[]) {
    this.#charts = charts;
  }

  /** Whether anybody has asked for the charts: else they are as they were. */
  get knowsCharts(): boolean {
    return this.#charts !== undefined;
  }
}

const noCells: CellTable = {
  count: 0,
  used: undefined,
  usedByValues: undefined,
  find: () => -1,
  inRow: () => ({ first: 0, end: 0 }),
  row: () => -1,
  column: () => -1,
  kind: () => 'blank',
  value: () => null,
  style: () => 0,
  hasFormula: () => false,
  formula: () => undefined,
  arrayArea: () => undefined,
  isRich: () => false,
  runs: () => [],
};

/** What a sheet that was just added holds. */
export const emptyContent: SheetContent = {
  cells: noCells,
  merges: [],
  columns: [],
  rows: new Map(),
  defaults: { columnWidth: undefined, rowHeight: 15, rowsHidden: false },
  tabColor: undefined,
  views: [],
  conditionalFormats: [],
  dataValidations: [],
  hyperlinks: [],
  autoFilter: undefined,
  protection: undefined,
  page: plainPage,
  tables: [],
  holds: { comments: false, threadedComments: false, drawing: false, pivotTables: false, extensions: [] },
};
