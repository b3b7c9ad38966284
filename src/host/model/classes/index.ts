import type { ClassName } from '../api/class-map';
import type { AnyClass, ApiClass } from '../api/member';
import * as charts from './charts';
import { conditionalRangeBorder, conditionalRangeBorderCollection } from './conditional-border';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditional-format';
import {
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
} from './data-bar';
import { dataValidation } from './data-validation';
import { worksheetFreezePanes } from './freeze-panes';
import { namedItem, namedItemCollection } from './named-item';
import { pageBreak, pageBreakCollection } from './page-break';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import {
  dataPivotHierarchy,
  dataPivotHierarchyCollection,
  pivotField,
  pivotFieldCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  pivotItem,
  pivotItemCollection,
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from './pivot';
import { worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-border';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { table, tableCollection } from './table';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './table-lines';
import { application, cultureInfo, numberFormatInfo, workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

/** All that the host models of the Excel JavaScript API. What is not here throws `ApiNotFound`. */
export const apiClasses: { readonly [N in ClassName]: ApiClass<N> } = {
  Application: application,
  Chart: charts.chart,
  ChartAreaFormat: charts.chartAreaFormat,
  ChartAxes: charts.chartAxes,
  ChartAxis: charts.chartAxis,
  ChartAxisFormat: charts.chartAxisFormat,
  ChartAxisTitle: charts.chartAxisTitle,
  ChartAxisTitleFormat: charts.chartAxisTitleFormat,
  ChartBorder: charts.chartBorder,
  ChartCollection: charts.chartCollection,
  ChartDataLabelFormat: charts.chartDataLabelFormat,
  ChartDataLabels: charts.chartDataLabels,
  ChartFill: charts.chartFill,
  ChartFont: charts.chartFont,
  ChartGridlines: charts.chartGridlines,
  ChartGridlinesFormat: charts.chartGridlinesFormat,
  ChartLegend: charts.chartLegend,
  ChartLegendFormat: charts.chartLegendFormat,
  ChartLineFormat: charts.chartLineFormat,
  ChartSeries: charts.chartSeries,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeriesFormat: charts.chartSeriesFormat,
  ChartTitle: charts.chartTitle,
  ChartTitleFormat: charts.chartTitleFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  DataPivotHierarchy: dataPivotHierarchy,
  DataPivotHierarchyCollection: dataPivotHierarchyCollection,
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PivotField: pivotField,
  PivotFieldCollection: pivotFieldCollection,
  PivotHierarchy: pivotHierarchy,
  PivotHierarchyCollection: pivotHierarchyCollection,
  PivotItem: pivotItem,
  PivotItemCollection: pivotItemCollection,
  PivotLayout: pivotLayout,
  PivotTable: pivotTable,
  PivotTableCollection: pivotTableCollection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RowColumnPivotHierarchy: rowColumnPivotHierarchy,
  RowColumnPivotHierarchyCollection: rowColumnPivotHierarchyCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

/** One of them as the doors see it: a class whose members are looked up by name. */
export const anyClass = (name: ClassName): AnyClass => apiClasses[name];
