/** Where a corner of a drawn object stands: so far into a cell, in EMU (12,700 to a point). */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

/** Between two cells, from one cell on, or at a place of the sheet whatever its cells; all in EMU. */
export type Anchor =
  | { readonly from: AnchorPoint; readonly to: AnchorPoint }
  | { readonly from: AnchorPoint; readonly size: DrawnSize }
  | { readonly at: { readonly left: number; readonly top: number }; readonly size: DrawnSize };

/** What is not stated is as the text around it. */
export interface ChartFont {
  readonly name?: string | undefined;
  /** In points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underlined?: boolean | undefined;
  readonly color?: string | undefined;
}

export type DashStyle = 'solid' | 'dash' | 'dashDot' | 'lgDashDotDot' | 'sysDash' | 'sysDot' | 'none';

export interface ChartLine {
  readonly color?: string | undefined;
  /** In points. */
  readonly weight?: number | undefined;
  readonly dash?: DashStyle | undefined;
}

export interface ChartTitle {
  readonly visible: boolean;
  /** Its own text; without one Excel makes one up. */
  readonly text?: string | undefined;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  /** Without one, that of the cells. */
  readonly numberFormat?: string | undefined;
  readonly labels: 'nextTo' | 'high' | 'low' | 'none';
  /** Where the other axis crosses this one. */
  readonly crossing: 'autoZero' | 'min' | 'max';
  readonly title: ChartTitle;
  readonly gridlines: { readonly visible: boolean; readonly line: ChartLine };
  readonly font: ChartFont;
  readonly line: ChartLine;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: 'b' | 't' | 'l' | 'r' | 'tr';
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showCategory: boolean;
  readonly showSeries: boolean;
  readonly numberFormat?: string | undefined;
  readonly position?: 'ctr' | 'inEnd' | 'inBase' | 'outEnd' | undefined;
  readonly font: ChartFont;
}

/** `Source` is how cells are named: in a file, by a formula. */
export interface ChartSeries<Source> {
  readonly name?: { readonly source: Source } | { readonly text: string } | undefined;
  readonly categories?: Source | undefined;
  readonly values?: Source | undefined;
  /** `#RRGGBB`; without one, the theme's next. */
  readonly fill?: string | undefined;
  readonly line: ChartLine;
  readonly labels?: ChartLabels | undefined;
}

/** All that is modelled of a chart: bars or columns beside one another. */
export interface ChartRule<Source> {
  readonly direction: 'bar' | 'col';
  readonly gapWidth: number;
  readonly overlap: number;
  readonly title: ChartTitle;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: ChartLegend;
  readonly series: readonly ChartSeries<Source>[];
  readonly font: ChartFont;
  readonly fill?: string | undefined;
  readonly border: ChartLine;
}

/** The cells behind a reference, as a chart keeps them: a number where there is something to draw. */
export interface ChartPoints {
  readonly formatCode: string;
  readonly isNumeric: boolean;
  readonly points: readonly { readonly text: string; readonly number: number | undefined }[];
}

/** What stands in the cells that a formula names; nothing where it is not known. */
export type PointsOf = (formula: string) => ChartPoints | undefined;

export interface StoredChart {
  readonly part: string;
  /** The first kind of chart in it: `barChart`, `lineChart`, ... */
  readonly type: string;
  /** Nothing where it is of a kind that is not modelled. */
  readonly rule: ChartRule<string> | undefined;
  /** Whether the rule says all that the part says. */
  readonly isWhole: boolean;
}

/** Something drawn over the cells of a sheet. */
export interface DrawnObject {
  /** Its place among the others of the sheet. */
  readonly place: number;
  readonly kind: 'chart' | 'picture' | 'other';
  readonly key: number;
  readonly name: string;
  readonly description: string | undefined;
  readonly anchor: Anchor;
  readonly chart: StoredChart | undefined;
}
