/** Where a bar is empty or full: at a value that is stated, or at one that the cells themselves give. */
export interface BarBound {
  readonly type: 'auto' | 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  /** For the last four: the number, or the formula without `=`. */
  readonly formula?: string;
}

/** A conditional format that draws a bar in each cell. Colours are as `Color` states them. */
export interface DataBar<Color> {
  readonly lower: BarBound;
  readonly upper: BarBound;
  readonly showValue: boolean;
  readonly fill: Color;
  readonly gradient: boolean;
  readonly border?: Color;
  /** Of negative values; as the positive ones where absent. */
  readonly negativeFill?: Color;
  readonly negativeBorder?: Color;
  readonly axis: 'automatic' | 'middle' | 'none';
  readonly axisColor?: Color;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
}
