import type { Area } from './area';
import type { CellValue } from './cell';
import type { Anchor, ChartRule, PointsOf } from './chart';
import type { DataBar } from './data-bar';
import type { Shift } from './formula/shift';
import type { PivotCacheChanges, PivotChanges } from './pivot';
import type { PageMargins, TableStyle, ValidationMessage } from './sheet';
import type { StyleAdditions } from './style';
import type { CalculationMode, SheetVisibility } from './workbook';

/** What is to be different in the saved file. What is not named here keeps its bytes. */
export interface WorkbookChanges {
  readonly addedSheets?: readonly AddedSheet[];
  readonly deletedSheets?: readonly number[];
  /** To sheets of the file and to added ones, by id. */
  readonly sheets?: readonly SheetChanges[];
  /** All sheets after the change, by id. */
  readonly order?: readonly number[];
  readonly activeSheet?: number;
  readonly names?: readonly NameChange[];
  /** Whether sheets can be added, deleted, renamed, moved and hidden no more. */
  readonly structureProtected?: boolean;
  readonly calculationMode?: CalculationMode;
  readonly styles?: StyleAdditions;
  readonly parts?: PartChanges;
  /** What charts of the file are to keep of cells that were edited. */
  readonly chartPoints?: PointsOf;
  readonly pivotCaches?: PivotCacheChanges;
}

/** An empty sheet at the end; what is on it comes as changes to its id, which must be free. */
export interface AddedSheet {
  readonly id: number;
  readonly name: string;
  readonly visibility?: SheetVisibility;
}

/** A name is set, or removed where `refersTo` is `null`. `sheet` is the scope's sheet id. */
export interface NameChange {
  readonly name: string;
  readonly sheet?: number;
  readonly refersTo: string | null;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface SheetChanges {
  readonly sheet: number;
  readonly name?: string;
  readonly visibility?: SheetVisibility;
  /** `#RRGGBB`; `null` takes it away. */
  readonly tabColor?: string | null;
  readonly cells?: readonly CellEdit[];
  readonly merges?: AddedAndRemoved<Area, Area>;
  readonly columns?: readonly ColumnEdit[];
  readonly rows?: readonly RowEdit[];
  readonly defaults?: { readonly columnWidth?: number; readonly rowHeight?: number };
  readonly view?: ViewEdit;
  readonly conditionalFormats?: ConditionalFormatChanges;
  readonly dataValidations?: AddedAndRemoved<NewDataValidation, number>;
  readonly hyperlinks?: AddedAndRemoved<NewHyperlink, Area>;
  readonly protection?: NewProtection | null;
  readonly autoFilter?: Area | null;
  readonly tables?: TableChanges;
  readonly charts?: ChartChanges;
  readonly pivots?: PivotChanges;
  readonly page?: PageEdit;
  /** Cells that were put in or taken out, in their order: what stands in other parts and names cells follows. */
  readonly shifts?: readonly Shift[];
  /** Relationship ids of parts that another piece adds; `null` takes the element away. */
  readonly drawing?: string | null;
  readonly legacyDrawing?: string | null;
}

export interface AddedAndRemoved<Added, Removed> {
  readonly added?: readonly Added[];
  readonly removed?: readonly Removed[];
}

/**
 * One cell. Without `value` and `formula` the content stays and only the style changes; without `style` the
 * style stays (a new cell takes that of its row or column). A formula, without `=`, keeps `value` as its
 * cached result; `arrayArea` makes it an array formula.
 */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly arrayArea?: Area;
  readonly style?: number;
}

/** `null` takes away what was stated. */
export interface ColumnEdit {
  readonly first: number;
  readonly last: number;
  readonly width?: number | null;
  readonly hidden?: boolean;
  readonly style?: number;
}

export interface RowEdit {
  readonly row: number;
  /** In points; `null` lets the program that opens the file find the height. */
  readonly height?: number | null;
  readonly hidden?: boolean;
  readonly style?: number;
}

export interface ViewEdit {
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly activeCell?: { readonly row: number; readonly column: number };
  readonly selection?: readonly Area[];
  readonly showGridlines?: boolean;
  readonly showHeadings?: boolean;
  readonly zoom?: number;
  /** Whether the sheet is among those selected together; set by itself where the active sheet changes. */
  readonly tabSelected?: boolean;
}

/** `removed` and `reprioritised` name rules by their place in the sheet as it was read. */
export interface ConditionalFormatChanges {
  readonly removed?: readonly number[];
  readonly reprioritised?: readonly { readonly index: number; readonly priority: number }[];
  readonly added?: readonly NewConditionalFormat[];
}

export interface NewConditionalFormat {
  readonly areas: readonly Area[];
  readonly type:
    | 'expression'
    | 'cellIs'
    | 'containsText'
    | 'dataBar'
    | 'duplicateValues'
    | 'containsBlanks'
    | 'notContainsBlanks';
  readonly formulas?: readonly string[];
  readonly operator?: string;
  readonly text?: string;
  readonly dxf?: number;
  /** Of a data bar; its colours are `#RRGGBB`. */
  readonly bar?: DataBar<string>;
  /** Below all others unless stated. */
  readonly priority?: number;
  readonly stopIfTrue?: boolean;
}

export interface NewDataValidation {
  readonly areas: readonly Area[];
  readonly type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showArrow?: boolean;
  readonly error?: ValidationMessage;
  readonly prompt?: ValidationMessage;
}

/** A protection without a password. `null` takes one away whatever it is: who may is asked elsewhere. */
export interface NewProtection {
  /** What stays allowed, as in `SheetProtection`. */
  readonly allowed: readonly string[];
}

export interface NewHyperlink {
  readonly area: Area;
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

export interface TableChanges {
  readonly added?: readonly NewTable[];
  /** By table id. */
  readonly removed?: readonly number[];
  readonly changed?: readonly TableEdit[];
}

/** `id` must be free in the whole workbook; the header cells are written apart, as cell edits. */
export interface NewTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly NewTableColumn[];
  readonly hasTotals?: boolean;
  readonly hasFilter?: boolean;
  readonly style?: TableStyle;
}

/** A column with the id of one that stands keeps all else that the file says of it. */
export interface NewTableColumn {
  readonly name: string;
  readonly id?: number;
  readonly formula?: string;
  readonly totalsFunction?: string;
  readonly totalsLabel?: string;
}

export interface TableEdit {
  readonly id: number;
  readonly name?: string;
  readonly area?: Area;
  readonly hasTotals?: boolean;
  readonly hasFilter?: boolean;
  readonly columns?: readonly NewTableColumn[];
  readonly style?: TableStyle | null;
}

export interface ChartChanges {
  readonly added?: readonly NewChart[];
  /** By their place among what is drawn on the sheet. */
  readonly removed?: readonly number[];
  readonly changed?: readonly ChartEdit[];
}

/** `key` must be free among what is drawn on the sheet. */
export interface NewChart {
  readonly key: number;
  readonly name: string;
  readonly anchor: Anchor;
  readonly content: ChartContent;
}

export interface ChartContent {
  readonly rule: ChartRule<string>;
  readonly points: PointsOf;
  /** Of series that state none, in turn. */
  readonly fills: readonly string[];
}

/** Content can be given anew to a chart that is whole (`StoredChart`): of any other something would be lost. */
export interface ChartEdit {
  readonly place: number;
  readonly name?: string;
  readonly anchor?: Anchor;
  readonly content?: ChartContent;
}

/** `null` takes away what was set. Print titles and area are names of the sheet, kept here for convenience. */
export interface PageEdit {
  readonly margins?: PageMargins;
  readonly orientation?: 'portrait' | 'landscape';
  readonly paperSize?: number;
  readonly scale?: number;
  readonly fit?: { readonly width: number; readonly height: number } | null;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly header?: string | null;
  readonly footer?: string | null;
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly printTitles?: PrintTitles | null;
  readonly printAreas?: readonly Area[] | null;
}

export interface PrintTitles {
  readonly rows?: { readonly first: number; readonly last: number };
  readonly columns?: { readonly first: number; readonly last: number };
}

/** Room for drawings, charts and notes, which other pieces make. */
export interface PartChanges {
  readonly added?: readonly AddedPart[];
  readonly removed?: readonly string[];
  /** New bytes for a part of the file. */
  readonly replaced?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly relationships?: readonly AddedRelationship[];
}

export interface AddedPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export type RelationshipSource = 'workbook' | { readonly sheet: number } | { readonly part: string };

/** `kind` is the last word of the type's address, as in `Relationship`; a full address is taken as it stands. */
export interface AddedRelationship {
  readonly source: RelationshipSource;
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}
