import { LAST_COLUMN, LAST_ROW } from '../../package';
import type { Break, SheetAxis } from '../api/class-map';
import type { ApiClass } from '../api/member';
import { regionFrom } from '../address/range-input';
import { HostError } from '../host-error';
import { changePage, pageOf } from '../book/page';
import { areaOf, cellArea, regionOf } from '../book/region';

const breaksOf = ({ axis, sheet }: SheetAxis): readonly number[] =>
  axis === 'rows' ? pageOf(sheet).rowBreaks : pageOf(sheet).columnBreaks;

const setBreaks = ({ axis, sheet }: SheetAxis, breaks: readonly number[]): void =>
  changePage(sheet, axis === 'rows' ? { rowBreaks: breaks } : { columnBreaks: breaks });

export const pageBreakCollection: ApiClass<'PageBreakCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'PageBreak',
      once: true,
      call(own, range) {
        const { left, top } = areaOf(regionFrom(own.sheet, range));
        const at = own.axis === 'rows' ? top : left;
        setBreaks(
          own,
          [...new Set([...breaksOf(own), at])].sort((a, b) => a - b),
        );
        return { ...own, at };
      },
    },
    getCount: { answers: true, call: (own) => breaksOf(own).length },
    getItem: {
      opens: 'PageBreak',
      call(own, index) {
        const at = breaksOf(own)[index];
        if (at === undefined) throw new HostError('ItemNotFound');
        return { ...own, at };
      },
    },
    items: { lists: 'PageBreak', get: (own) => breaksOf(own).map((at) => ({ ...own, at })) },
    removePageBreaks: { answers: false, call: (own) => setBreaks(own, []) },
  },
};

const corner = ({ at, axis }: Break) => (axis === 'rows' ? { row: at, column: 0 } : { row: 0, column: at });

export const pageBreak: ApiClass<'PageBreak'> = {
  id: (own) => breaksOf(own).indexOf(own.at),
  members: {
    columnIndex: { get: (own) => corner(own).column },
    delete: {
      answers: false,
      call: (own) =>
        setBreaks(
          own,
          breaksOf(own).filter((at) => at !== own.at),
        ),
    },
    getCellAfterBreak: {
      opens: 'Range',
      call(own) {
        const { column, row } = corner(own);
        return regionOf(own.sheet, cellArea(Math.min(row, LAST_ROW), Math.min(column, LAST_COLUMN)));
      },
    },
    rowIndex: { get: (own) => corner(own).row },
  },
};
