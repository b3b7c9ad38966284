import type { Color, DataBar, Styles } from '../../package';

const BLUE = '#638EC6';

/** As Excel draws a bar of which nothing is said: blue, running out, red to the left of the axis. */
export const NEW_BAR: DataBar<string> = {
  lower: { type: 'auto' },
  upper: { type: 'auto' },
  showValue: true,
  fill: BLUE,
  gradient: true,
  negativeFill: '#FF0000',
  axis: 'automatic',
  axisColor: '#000000',
  direction: 'context',
};

/** The bar of a file with its colours resolved, as one would write it anew. */
export function resolvedBar(styles: Styles, bar: DataBar<Color>): DataBar<string> {
  const { axisColor, border, fill, negativeBorder, negativeFill, ...plain } = bar;
  const resolved = (name: string, color: Color | undefined) => {
    const value = styles.resolveColor(color);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    ...plain,
    fill: styles.resolveColor(fill) ?? BLUE,
    ...resolved('border', border),
    ...resolved('negativeFill', negativeFill),
    ...resolved('negativeBorder', negativeBorder),
    ...resolved('axisColor', axisColor),
  };
}
