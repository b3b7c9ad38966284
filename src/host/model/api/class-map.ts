import type { CellValue } from '../../package';
import type { Book } from '../book/book';
import type { AxisPart } from '../book/charts/axes';
import type { Chart, Part, SeriesPart } from '../book/charts/chart';
import type { LinePart, TextPart } from '../book/charts/looks';
import type { LabelsPart } from '../book/charts/labels';
import type { Name, NameScope } from '../book/names';
import type { Mark } from '../book/marks';
import type { Pivot } from '../book/pivot/pivot';
import type { PivotAxis } from '../book/pivot/rule';
import type { Region } from '../book/region';
import type { Sheet } from '../book/sheet';
import type { Table, TableScope } from '../book/table';

export type Edge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';
export type Axis = 'rows' | 'columns';

export interface RegionEdge {
  readonly region: Region;
  readonly edge: Edge;
}
export interface MarkSide {
  readonly mark: Mark;
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
}
export interface TableLine {
  readonly table: Table;
  readonly index: number;
}
export interface SheetAxis {
  readonly sheet: Sheet;
  readonly axis: Axis;
}
export interface Break extends SheetAxis {
  readonly at: number;
}

export interface PivotFieldPlace {
  readonly pivot: Pivot;
  /** As the source calls it. */
  readonly field: string;
}
export interface PivotAxisPlace {
  readonly pivot: Pivot;
  readonly axis: PivotAxis;
}
export interface PivotItemPlace extends PivotFieldPlace {
  readonly item: CellValue;
}
export interface PivotValuePlace {
  readonly pivot: Pivot;
  readonly key: number;
}

/**
 * Every class that the host answers for: the type under which office.js shows it, and what stands for it here.
 * A member whose class is missing from this map cannot be described, and the compiler says so.
 */
export interface ClassMap {
  Application: { client: Excel.Application; self: Book };
  Chart: { client: Excel.Chart; self: Chart };
  ChartAreaFormat: { client: Excel.ChartAreaFormat; self: Chart };
  ChartAxes: { client: Excel.ChartAxes; self: Chart };
  ChartAxis: { client: Excel.ChartAxis; self: AxisPart };
  ChartAxisFormat: { client: Excel.ChartAxisFormat; self: AxisPart };
  ChartAxisTitle: { client: Excel.ChartAxisTitle; self: AxisPart };
  ChartAxisTitleFormat: { client: Excel.ChartAxisTitleFormat; self: TextPart };
  ChartBorder: { client: Excel.ChartBorder; self: LinePart };
  ChartCollection: { client: Excel.ChartCollection; self: Sheet };
  ChartDataLabelFormat: { client: Excel.ChartDataLabelFormat; self: TextPart };
  ChartDataLabels: { client: Excel.ChartDataLabels; self: LabelsPart };
  ChartFill: { client: Excel.ChartFill; self: Part<string | undefined> };
  ChartFont: { client: Excel.ChartFont; self: TextPart };
  ChartGridlines: { client: Excel.ChartGridlines; self: AxisPart };
  ChartGridlinesFormat: { client: Excel.ChartGridlinesFormat; self: LinePart };
  ChartLegend: { client: Excel.ChartLegend; self: Chart };
  ChartLegendFormat: { client: Excel.ChartLegendFormat; self: TextPart };
  ChartLineFormat: { client: Excel.ChartLineFormat; self: LinePart };
  ChartSeries: { client: Excel.ChartSeries; self: SeriesPart };
  ChartSeriesCollection: { client: Excel.ChartSeriesCollection; self: Chart };
  ChartSeriesFormat: { client: Excel.ChartSeriesFormat; self: SeriesPart };
  ChartTitle: { client: Excel.ChartTitle; self: Chart };
  ChartTitleFormat: { client: Excel.ChartTitleFormat; self: TextPart };
  ConditionalDataBarNegativeFormat: { client: Excel.ConditionalDataBarNegativeFormat; self: Mark };
  ConditionalDataBarPositiveFormat: { client: Excel.ConditionalDataBarPositiveFormat; self: Mark };
  ConditionalFormat: { client: Excel.ConditionalFormat; self: Mark };
  ConditionalFormatCollection: { client: Excel.ConditionalFormatCollection; self: Region };
  ConditionalFormatRule: { client: Excel.ConditionalFormatRule; self: Mark };
  ConditionalRangeBorder: { client: Excel.ConditionalRangeBorder; self: MarkSide };
  ConditionalRangeBorderCollection: { client: Excel.ConditionalRangeBorderCollection; self: Mark };
  ConditionalRangeFill: { client: Excel.ConditionalRangeFill; self: Mark };
  ConditionalRangeFont: { client: Excel.ConditionalRangeFont; self: Mark };
  ConditionalRangeFormat: { client: Excel.ConditionalRangeFormat; self: Mark };
  CultureInfo: { client: Excel.CultureInfo; self: Book };
  CustomConditionalFormat: { client: Excel.CustomConditionalFormat; self: Mark };
  DataPivotHierarchy: { client: Excel.DataPivotHierarchy; self: PivotValuePlace };
  DataPivotHierarchyCollection: { client: Excel.DataPivotHierarchyCollection; self: Pivot };
  DataBarConditionalFormat: { client: Excel.DataBarConditionalFormat; self: Mark };
  DataValidation: { client: Excel.DataValidation; self: Region };
  FormatProtection: { client: Excel.FormatProtection; self: Region };
  HeaderFooter: { client: Excel.HeaderFooter; self: Sheet };
  HeaderFooterGroup: { client: Excel.HeaderFooterGroup; self: Sheet };
  NamedItem: { client: Excel.NamedItem; self: Name };
  NamedItemCollection: { client: Excel.NamedItemCollection; self: NameScope };
  NumberFormatInfo: { client: Excel.NumberFormatInfo; self: Book };
  PageBreak: { client: Excel.PageBreak; self: Break };
  PageBreakCollection: { client: Excel.PageBreakCollection; self: SheetAxis };
  PageLayout: { client: Excel.PageLayout; self: Sheet };
  PivotField: { client: Excel.PivotField; self: PivotFieldPlace };
  PivotFieldCollection: { client: Excel.PivotFieldCollection; self: PivotFieldPlace };
  PivotHierarchy: { client: Excel.PivotHierarchy; self: PivotFieldPlace };
  PivotHierarchyCollection: { client: Excel.PivotHierarchyCollection; self: Pivot };
  PivotItem: { client: Excel.PivotItem; self: PivotItemPlace };
  PivotItemCollection: { client: Excel.PivotItemCollection; self: PivotFieldPlace };
  PivotLayout: { client: Excel.PivotLayout; self: Pivot };
  PivotTable: { client: Excel.PivotTable; self: Pivot };
  PivotTableCollection: { client: Excel.PivotTableCollection; self: TableScope };
  Range: { client: Excel.Range; self: Region };
  RangeAreas: { client: Excel.RangeAreas; self: Region };
  RangeBorder: { client: Excel.RangeBorder; self: RegionEdge };
  RangeBorderCollection: { client: Excel.RangeBorderCollection; self: Region };
  RangeCollection: { client: Excel.RangeCollection; self: Region };
  RangeFill: { client: Excel.RangeFill; self: Region };
  RangeFont: { client: Excel.RangeFont; self: Region };
  RangeFormat: { client: Excel.RangeFormat; self: Region };
  RowColumnPivotHierarchy: {
    client: Excel.RowColumnPivotHierarchy;
    self: PivotFieldPlace & PivotAxisPlace;
  };
  RowColumnPivotHierarchyCollection: {
    client: Excel.RowColumnPivotHierarchyCollection;
    self: PivotAxisPlace;
  };
  Table: { client: Excel.Table; self: Table };
  TableCollection: { client: Excel.TableCollection; self: TableScope };
  TableColumn: { client: Excel.TableColumn; self: TableLine };
  TableColumnCollection: { client: Excel.TableColumnCollection; self: Table };
  TableRow: { client: Excel.TableRow; self: TableLine };
  TableRowCollection: { client: Excel.TableRowCollection; self: Table };
  Workbook: { client: Excel.Workbook; self: Book };
  WorkbookProtection: { client: Excel.WorkbookProtection; self: Book };
  Worksheet: { client: Excel.Worksheet; self: Sheet };
  WorksheetCollection: { client: Excel.WorksheetCollection; self: Book };
  WorksheetFreezePanes: { client: Excel.WorksheetFreezePanes; self: Sheet };
  WorksheetProtection: { client: Excel.WorksheetProtection; self: Sheet };
}

export type ClassName = keyof ClassMap;
export type Client<N extends ClassName> = ClassMap[N]['client'];
export type Self<N extends ClassName> = ClassMap[N]['self'];

type SameClient<T, N extends ClassName> = T extends Client<N> ? (Client<N> extends T ? N : never) : never;

/** The name under which a type of office.js stands in the map. */
export type NameOf<T> = { [N in ClassName]: SameClient<T, N> }[ClassName];
