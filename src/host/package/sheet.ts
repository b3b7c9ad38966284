import type { Area } from './area';
import type { CellTable } from './cell';
import type { DataBar } from './data-bar';
import type { Color } from './style';

/** All that a worksheet part says, and of the parts beside it what belongs to the sheet. */
export interface SheetContent {
  readonly cells: CellTable;
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnFormat[];
  /** By row number; only rows that state something. */
  readonly rows: ReadonlyMap<number, RowFormat>;
  readonly defaults: SheetDefaults;
  readonly tabColor: Color | undefined;
  readonly views: readonly SheetView[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly autoFilter: Area | undefined;
  readonly protection: SheetProtection | undefined;
  readonly page: PageLayout;
  readonly tables: readonly Table[];
  /** Parts of these kinds hang on the sheet; they are kept whatever is edited. */
  readonly holds: SheetHoldings;
}

export interface SheetHoldings {
  readonly comments: boolean;
  readonly threadedComments: boolean;
  readonly drawing: boolean;
  readonly pivotTables: boolean;
  /** Extensions in `extLst`, by their address (`uri`). */
  readonly extensions: readonly string[];
}

export interface SheetDefaults {
  /** In characters, where stated. */
  readonly columnWidth: number | undefined;
  /** In points. */
  readonly rowHeight: number;
  readonly rowsHidden: boolean;
}

/** A run of columns with the same format. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, where stated. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number | undefined;
  readonly outlineLevel: number;
}

export interface RowFormat {
  /** In points, where stated. */
  readonly height: number | undefined;
  readonly customHeight: boolean;
  readonly hidden: boolean;
  readonly style: number | undefined;
  readonly outlineLevel: number;
}

export interface SheetView {
  /** Rows and columns that stay in sight; 0 and 0 where nothing is frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly activeCell: { readonly row: number; readonly column: number };
  readonly selection: readonly Area[];
  readonly tabSelected: boolean;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly rightToLeft: boolean;
  readonly zoom: number;
  /** `normal`, `pageBreakPreview` or `pageLayout`. */
  readonly mode: string;
}

/** One rule; its place in the list names it when it is removed. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** `expression`, `cellIs`, `containsText`, `colorScale`, ... */
  readonly type: string;
  readonly priority: number;
  readonly formulas: readonly string[];
  readonly operator: string | undefined;
  readonly text: string | undefined;
  readonly dxf: number | undefined;
  readonly stopIfTrue: boolean;
  /** Of a data bar. */
  readonly bar: DataBar<Color> | undefined;
}

/** One validation; its place in the list names it when it is removed. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** `none`, `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`. */
  readonly type: string;
  readonly operator: string;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly allowBlank: boolean;
  /** Whether a list shows its arrow. The file states the opposite under a misleading name. */
  readonly showArrow: boolean;
  readonly error: ValidationMessage | undefined;
  readonly prompt: ValidationMessage | undefined;
}

export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
  /** For an error: `stop`, `warning`, `information`. */
  readonly style?: string;
}

export interface Hyperlink {
  readonly area: Area;
  /** Address outside the workbook. */
  readonly target: string | undefined;
  /** Place inside it. */
  readonly location: string | undefined;
  readonly tooltip: string | undefined;
  readonly display: string | undefined;
}

export interface SheetProtection {
  readonly locked: boolean;
  readonly password: boolean;
  /** What stays allowed: `formatCells`, `sort`, `autoFilter`, ... */
  readonly allowed: readonly string[];
}

export interface PageLayout {
  readonly margins: PageMargins | undefined;
  readonly orientation: 'default' | 'portrait' | 'landscape';
  /** 9 is A4, 8 is A3. */
  readonly paperSize: number | undefined;
  readonly scale: number | undefined;
  /** Pages wide and tall; 0 is as many as needed. Nothing where the sheet is not fitted. */
  readonly fit: { readonly width: number; readonly height: number } | undefined;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly header: string | undefined;
  readonly footer: string | undefined;
  /** A page ends above these rows, and left of these columns. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** In inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface Table {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  readonly columns: readonly TableColumn[];
  readonly style: TableStyle | undefined;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly formula: string | undefined;
  readonly totalsFunction: string | undefined;
  readonly totalsLabel: string | undefined;
}

export interface TableStyle {
  readonly name: string;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}
