import type { Members } from '../api/member';
import { cellPropertiesOf } from '../book/cell-properties';
import { clear } from '../book/clearing';
import { merge, mergesWithin, unmerge } from '../book/merging';
import { areaOf, regionOf, someAreas } from '../book/region';
import { select } from '../book/selection';
import { deleteCells, insertCells } from '../book/shifting';

/** What is done to a range. */
export const rangeActions: Members<'Range'> = {
  clear: { answers: false, call: (region, applyTo) => clear(region, applyTo ?? 'All') },
  delete: { answers: false, call: (region, shift) => deleteCells(region, shift) },
  getCellProperties: {
    since: '1.9',
    answers: true,
    call: (region, wanted) => cellPropertiesOf(region, wanted),
  },
  getMergedAreasOrNullObject: {
    since: '1.13',
    opens: 'RangeAreas',
    call(region) {
      const areas = someAreas(mergesWithin(region));
      return areas ? regionOf(region.sheet, ...areas) : null;
    },
  },
  insert: {
    opens: 'Range',
    call(region, shift) {
      insertCells(region, shift);
      return regionOf(region.sheet, areaOf(region));
    },
  },
  merge: { since: '1.2', answers: false, call: (region, across) => merge(region, across ?? false) },
  select: { answers: false, call: (region) => select(region) },
  unmerge: { since: '1.2', answers: false, call: unmerge },
};
