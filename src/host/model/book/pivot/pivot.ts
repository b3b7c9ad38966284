import type { Area } from '../../../package';
import type { Sheet } from '../sheet';
import type { PivotCache } from './cache';
import type { Drawing } from './drawing';
import type { PivotRule } from './rule';

/** A pivot of a sheet. Its cells follow from its rule and from what its cache knows of the source. */
export class Pivot {
  /** As the sheet shows it now. */
  drawing: Drawing;

  constructor(
    readonly sheet: Sheet,
    readonly key: number,
    readonly cache: PivotCache,
    public anchor: { readonly row: number; readonly column: number },
    public rule: PivotRule,
    drawing: Drawing,
  ) {
    this.drawing = drawing;
  }

  get id(): string {
    return `{00000000-0007-0000-FFFF-${String(this.key).padStart(2, '0')}00000000}`;
  }

  get name(): string {
    return this.rule.name;
  }

  get area(): Area {
    return areaOfDrawing(this.anchor, this.drawing);
  }
}

export const areaOfDrawing = (
  { column, row }: Pivot['anchor'],
  { height, width }: Pick<Drawing, 'height' | 'width'>,
): Area => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + Math.max(1, width) - 1,
});
