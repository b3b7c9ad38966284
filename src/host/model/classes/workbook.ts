import type { ApiClass } from '../api/member';
import { HostError } from '../host-error';
import { permitWriting, refusePassword } from '../book/permission';
import { cellArea, regionOf } from '../book/region';

export const workbook: ApiClass<'Workbook'> = {
  members: {
    application: { opens: 'Application', get: (book) => book },
    getActiveCell: {
      since: '1.7',
      opens: 'Range',
      call({ active }) {
        const { column, row } = active.body.activeCell;
        return regionOf(active, cellArea(row, column));
      },
    },
    getSelectedRange: {
      opens: 'Range',
      call({ active }) {
        const { selection } = active.body;
        if (selection.length > 1) throw new HostError('InvalidSelection');
        return regionOf(active, selection[0]);
      },
    },
    getSelectedRanges: {
      since: '1.9',
      opens: 'RangeAreas',
      call: ({ active }) => regionOf(active, ...active.body.selection),
    },
    name: { since: '1.7', get: ({ name }) => name },
    names: { opens: 'NamedItemCollection', get: (book) => ({ book }) },
    pivotTables: { since: '1.3', opens: 'PivotTableCollection', get: (book) => ({ book }) },
    protection: { since: '1.7', opens: 'WorkbookProtection', get: (book) => book },
    readOnly: { since: '1.8', get: ({ isReadOnly }) => isReadOnly },
    tables: { opens: 'TableCollection', get: (book) => ({ book }) },
    worksheets: { opens: 'WorksheetCollection', get: (book) => book },
  },
};

export const application: ApiClass<'Application'> = {
  members: {
    calculate: {
      answers: false,
      call: ({ calculation }, type) =>
        type === 'Recalculate' ? calculation.recalculate() : calculation.recalculateAll(),
    },
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set(book, mode) {
        permitWriting(book);
        book.calculationMode = mode;
      },
    },
    cultureInfo: { since: '1.11', opens: 'CultureInfo', get: (book) => book },
    decimalSeparator: { since: '1.11', get: ({ culture }) => culture.decimal },
    suspendApiCalculationUntilNextSync: { since: '1.6', answers: false, call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', answers: false, call: () => undefined },
    thousandsSeparator: { since: '1.11', get: ({ culture }) => culture.group },
    useSystemSeparators: { since: '1.11', get: () => true },
  },
};

export const cultureInfo: ApiClass<'CultureInfo'> = {
  members: {
    name: { get: ({ culture }) => culture.name },
    numberFormat: { opens: 'NumberFormatInfo', get: (book) => book },
  },
};

export const numberFormatInfo: ApiClass<'NumberFormatInfo'> = {
  members: {
    numberDecimalSeparator: { get: ({ culture }) => culture.decimal },
    numberGroupSeparator: { get: ({ culture }) => culture.group },
  },
};

export const workbookProtection: ApiClass<'WorkbookProtection'> = {
  members: {
    protect: {
      answers: false,
      call(book, password) {
        permitWriting(book);
        refusePassword(password);
        book.structureProtected = true;
      },
    },
    protected: { get: ({ structureProtected }) => structureProtected },
    unprotect: {
      answers: false,
      call(book) {
        permitWriting(book);
        if (book.structureProtected && book.source.workbook.structurePassword)
          throw new HostError('AccessDenied');
        book.structureProtected = false;
      },
    },
  },
};
