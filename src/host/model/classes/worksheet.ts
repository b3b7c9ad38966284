import type { Members, ApiClass } from '../api/member';
import { areasAt, areaWithin, rangeAt } from '../address/range-input';
import { HostError } from '../host-error';
import { permit, permitWriting } from '../book/permission';
import { usedWithin } from '../book/reading';
import { cellArea, regionOf, WHOLE_SHEET } from '../book/region';
import { activate } from '../book/selection';
import type { Sheet } from '../book/sheet';
import { deleteSheet, moveSheet, neighbour, renameSheet, showSheet } from '../book/structure';
import { visibilityWords } from '../book/words';
import { widthInCharacters, widthInPoints } from '../book/lines';

const STANDARD_WIDTH = 8.43;

const ranges: Members<'Worksheet'> = {
  getCell: {
    opens: 'Range',
    call: (sheet, row, column) => regionOf(sheet, areaWithin(row, column, row, column)),
  },
  getRange: {
    opens: 'Range',
    call: (sheet, address) =>
      address === undefined ? regionOf(sheet, WHOLE_SHEET) : rangeAt(sheet, address),
  },
  getRangeByIndexes: {
    since: '1.7',
    opens: 'Range',
    call: (sheet, row, column, rows, columns) =>
      regionOf(sheet, areaWithin(row, column, row + rows - 1, column + columns - 1)),
  },
  getRanges: {
    since: '1.9',
    opens: 'RangeAreas',
    call: (sheet, address) =>
      address === undefined ? regionOf(sheet, WHOLE_SHEET) : areasAt(sheet, address),
  },
  getUsedRange: {
    opens: 'Range',
    call: (sheet, valuesOnly) => regionOf(sheet, usedWithin(sheet, valuesOnly ?? false) ?? cellArea(0, 0)),
  },
  getUsedRangeOrNullObject: {
    since: '1.4',
    opens: 'Range',
    call(sheet, valuesOnly) {
      const used = usedWithin(sheet, valuesOnly ?? false);
      return used ? regionOf(sheet, used) : null;
    },
  },
};

function existing(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

const neighbours: Members<'Worksheet'> = {
  getNext: {
    since: '1.5',
    opens: 'Worksheet',
    once: true,
    call: (sheet, visible) => existing(neighbour(sheet, 1, visible)),
  },
  getNextOrNullObject: {
    since: '1.5',
    opens: 'Worksheet',
    once: true,
    call: (sheet, visible) => neighbour(sheet, 1, visible) ?? null,
  },
  getPrevious: {
    since: '1.5',
    opens: 'Worksheet',
    once: true,
    call: (sheet, visible) => existing(neighbour(sheet, -1, visible)),
  },
  getPreviousOrNullObject: {
    since: '1.5',
    opens: 'Worksheet',
    once: true,
    call: (sheet, visible) => neighbour(sheet, -1, visible) ?? null,
  },
};

const idOf = ({ id }: Sheet): string => id;

const events: Members<'Worksheet'> = {
  onActivated: { since: '1.7', event: 'activated', target: idOf },
  onChanged: { since: '1.7', event: 'changed', target: idOf },
  onDeactivated: { since: '1.7', event: 'deactivated', target: idOf },
  onSelectionChanged: { since: '1.7', event: 'selectionChanged', target: idOf },
};

const parts: Members<'Worksheet'> = {
  charts: { opens: 'ChartCollection', get: (sheet) => sheet },
  freezePanes: { since: '1.7', opens: 'WorksheetFreezePanes', get: (sheet) => sheet },
  horizontalPageBreaks: {
    since: '1.9',
    opens: 'PageBreakCollection',
    get: (sheet) => ({ sheet, axis: 'rows' }),
  },
  names: { since: '1.4', opens: 'NamedItemCollection', get: (sheet) => ({ book: sheet.book, sheet }) },
  pageLayout: { since: '1.9', opens: 'PageLayout', get: (sheet) => sheet },
  pivotTables: {
    since: '1.3',
    opens: 'PivotTableCollection',
    get: (sheet) => ({ book: sheet.book, sheet }),
  },
  protection: { since: '1.2', opens: 'WorksheetProtection', get: (sheet) => sheet },
  tables: { opens: 'TableCollection', get: (sheet) => ({ book: sheet.book, sheet }) },
  verticalPageBreaks: {
    since: '1.9',
    opens: 'PageBreakCollection',
    get: (sheet) => ({ sheet, axis: 'columns' }),
  },
};

const looks: Members<'Worksheet'> = {
  showGridlines: {
    since: '1.8',
    setAs: 'Gridlines',
    get: ({ body }) => body.showGridlines,
    set(sheet, showGridlines) {
      permitWriting(sheet.book);
      sheet.body.showGridlines = showGridlines;
    },
  },
  showHeadings: {
    since: '1.8',
    setAs: 'Headings',
    get: ({ body }) => body.showHeadings,
    set(sheet, showHeadings) {
      permitWriting(sheet.book);
      sheet.body.showHeadings = showHeadings;
    },
  },
  standardHeight: { since: '1.7', get: ({ body }) => body.content.defaults.rowHeight },
  standardWidth: {
    since: '1.7',
    get: ({ body }) => widthInPoints(body.standardWidth ?? STANDARD_WIDTH),
    set(sheet, points) {
      permit(sheet, 'formatColumns');
      sheet.body.standardWidth = widthInCharacters(points);
    },
  },
  tabColor: {
    since: '1.7',
    get: ({ body }) => body.tabColor ?? '',
    set(sheet, color) {
      permitWriting(sheet.book);
      sheet.body.tabColor = color === '' ? undefined : color;
    },
  },
};

export const worksheet: ApiClass<'Worksheet'> = {
  id: idOf,
  home: 'worksheets',
  members: {
    activate: { answers: false, call: activate },
    calculate: {
      since: '1.6',
      answers: false,
      call(sheet, markAllDirty) {
        const { calculation } = sheet.book;
        if (markAllDirty) calculation.recalculateAll(sheet);
        else calculation.recalculateSheet(sheet);
      },
    },
    delete: { answers: false, call: deleteSheet },
    id: { get: idOf },
    name: { get: ({ name }) => name, set: renameSheet },
    position: { get: ({ position }) => position, set: moveSheet },
    visibility: {
      get: ({ visibility }) => visibilityWords.toApi[visibility],
      set: (sheet, visibility) => showSheet(sheet, visibilityWords.toFile[visibility]),
    },
    ...ranges,
    ...neighbours,
    ...events,
    ...parts,
    ...looks,
  },
};
