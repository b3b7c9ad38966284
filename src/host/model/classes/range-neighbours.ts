import { LAST_COLUMN, LAST_ROW } from '../../package';
import type { Members } from '../api/member';
import { areaWithin, regionFrom, shifted } from '../address/range-input';
import { HostError } from '../host-error';
import { usedWithin } from '../book/reading';
import { areaOf, bounding, cellArea, intersection, regionOf, type Region } from '../book/region';

function cut(region: Region, other: Region | string): Region | null {
  const right = regionFrom(region.sheet, other);
  const area = right.sheet === region.sheet ? intersection(areaOf(region), areaOf(right)) : undefined;
  return area ? regionOf(region.sheet, area) : null;
}

function used(region: Region, valuesOnly = false): Region | null {
  const whole = usedWithin(region.sheet, valuesOnly);
  const area = whole && intersection(whole, areaOf(region));
  return area ? regionOf(region.sheet, area) : null;
}

/** The ways from one range to another. */
export const rangeNeighbours: Members<'Range'> = {
  getBoundingRect: {
    opens: 'Range',
    call: (region, other) =>
      regionOf(region.sheet, bounding(areaOf(region), areaOf(regionFrom(region.sheet, other)))),
  },
  getCell: {
    opens: 'Range',
    call(region, row, column) {
      const { left, top } = areaOf(region);
      return regionOf(region.sheet, areaWithin(top + row, left + column, top + row, left + column));
    },
  },
  getColumn: {
    opens: 'Range',
    call(region, column) {
      const area = areaOf(region);
      return regionOf(
        region.sheet,
        areaWithin(area.top, area.left + column, area.bottom, area.left + column),
      );
    },
  },
  getEntireColumn: {
    opens: 'Range',
    call: (region) => regionOf(region.sheet, { ...areaOf(region), top: 0, bottom: LAST_ROW }),
  },
  getEntireRow: {
    opens: 'Range',
    call: (region) => regionOf(region.sheet, { ...areaOf(region), left: 0, right: LAST_COLUMN }),
  },
  getIntersection: {
    opens: 'Range',
    call(region, other) {
      const found = cut(region, other);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
  getIntersectionOrNullObject: { since: '1.4', opens: 'Range', call: cut },
  getLastCell: {
    opens: 'Range',
    call: (region) => regionOf(region.sheet, cellArea(areaOf(region).bottom, areaOf(region).right)),
  },
  getLastColumn: {
    opens: 'Range',
    call: (region) => regionOf(region.sheet, { ...areaOf(region), left: areaOf(region).right }),
  },
  getLastRow: {
    opens: 'Range',
    call: (region) => regionOf(region.sheet, { ...areaOf(region), top: areaOf(region).bottom }),
  },
  getOffsetRange: {
    opens: 'Range',
    call: (region, rows, columns) => regionOf(region.sheet, shifted(areaOf(region), rows, columns)),
  },
  getResizedRange: {
    since: '1.3',
    opens: 'Range',
    call(region, rows, columns) {
      const { bottom, left, right, top } = areaOf(region);
      return regionOf(region.sheet, areaWithin(top, left, bottom + rows, right + columns));
    },
  },
  getRow: {
    opens: 'Range',
    call(region, row) {
      const area = areaOf(region);
      return regionOf(region.sheet, areaWithin(area.top + row, area.left, area.top + row, area.right));
    },
  },
  getUsedRange: {
    opens: 'Range',
    call(region, valuesOnly) {
      const { left, top } = areaOf(region);
      return used(region, valuesOnly) ?? regionOf(region.sheet, cellArea(top, left));
    },
  },
  getUsedRangeOrNullObject: { since: '1.4', opens: 'Range', call: used },
};
