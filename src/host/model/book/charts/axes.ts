import type { ChartAxis } from '../../../package';
import { partOf, wholeOf, type Chart, type Part } from './chart';

export type AxisKind = 'categoryAxis' | 'valueAxis';

export interface AxisPart extends Part<ChartAxis> {
  readonly kind: AxisKind;
}

export const axisOf = (chart: Chart, kind: AxisKind): AxisPart => ({ ...partOf(wholeOf(chart), kind), kind });
