import type { Area, StoredPivot } from '../../../package';
import { HostError } from '../../host-error';
import type { Sheet } from '../sheet';
import type { PivotCache } from './cache';
import type { Drawing, Extent } from './drawing';
import type { PivotRule } from './rule';

/** A pivot of a sheet. Its cells follow from its rule and from what its cache knows of the source. */
export class Pivot {
  readonly key: number;
  /** As it was drawn since the file was read; nothing for one that stands as it came. */
  drawing: Drawing | undefined;
  readonly #first: PivotRule;

  constructor(
    readonly sheet: Sheet,
    readonly cache: PivotCache,
    public anchor: { readonly row: number; readonly column: number },
    public rule: PivotRule,
    public extent: Extent,
    /** What the file says of it. */
    readonly origin?: StoredPivot,
  ) {
    this.key = sheet.book.nextId();
    this.#first = rule;
  }

  get id(): string {
    return `{00000000-0007-0000-FFFF-${String(this.key).padStart(12, '0')}}`;
  }

  get name(): string {
    return this.rule.name;
  }

  get area(): Area {
    return areaOfExtent(this.anchor, this.extent);
  }

  get isChanged(): boolean {
    const { area, origin } = this;
    const isMoved = origin?.area.top !== area.top || origin.area.left !== area.left;
    return this.rule !== this.#first || this.drawing !== undefined || isMoved;
  }

  /** What it shows that is not modelled. */
  get foreign(): string | undefined {
    return this.origin && (this.origin.foreign ?? (this.cache.origin ? this.cache.origin.foreign : NO_CACHE));
  }

  /** Refuses to draw anew what would come out as less than it was. */
  refuseForeign(): void {
    const { foreign, name } = this;
    if (foreign !== undefined)
      throw new HostError(
        'UnsupportedOperation',
        `The host does not model all that the PivotTable "${name}" shows (${foreign}) and leaves it as it is.`,
      );
  }
}

const NO_CACHE = 'no cache';

export const areaOfExtent = (
  { column, row }: Pivot['anchor'],
  { height, width }: Pick<Extent, 'height' | 'width'>,
): Area => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + Math.max(1, width) - 1,
});
