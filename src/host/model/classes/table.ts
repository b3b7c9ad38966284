import type { TableStyle } from '../../package';
import type { ApiClass, Members } from '../api/member';
import { parseReference } from '../address/reference';
import { regionFrom } from '../address/range-input';
import { HostError, invalidArgument } from '../host-error';
import { areaOf, cellArea, regionOf, type Region } from '../book/region';
import { insertCells } from '../book/shifting';
import {
  addTable,
  bodyArea,
  findTable,
  headerArea,
  removeTable,
  renameTable,
  resizeTable,
  tableRegion,
  tablesIn,
  totalsArea,
  type Table,
  type TableScope,
} from '../book/table';
import { clearContents, writeCells } from '../book/writing';

/** Where a table is added: an address names its sheet, unless the collection is a sheet's own. */
function placeOf({ book, sheet }: TableScope, address: Region | string): Region {
  const region = typeof address === 'string' ? parseReference(book, address, sheet) : address;
  if (region?.areas.length !== 1) throw invalidArgument();
  return region;
}

function existing(table: Table | undefined): Table {
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

export const tableCollection: ApiClass<'TableCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'Table',
      once: true,
      call(scope, address, hasHeaders) {
        const region = placeOf(scope, address);
        if (hasHeaders) return addTable(region);
        const area = areaOf(region);
        const header = regionOf(region.sheet, { ...area, bottom: area.top });
        insertCells(header, 'Down');
        return addTable(regionOf(region.sheet, { ...area, bottom: area.bottom + 1 }));
      },
    },
    count: { get: (scope) => tablesIn(scope).length },
    getCount: { since: '1.4', answers: true, call: (scope) => tablesIn(scope).length },
    getItem: { opens: 'Table', call: (scope, key) => existing(findTable(scope, key)) },
    getItemAt: { opens: 'Table', call: (scope, index) => existing(tablesIn(scope)[index]) },
    getItemOrNullObject: {
      since: '1.4',
      opens: 'Table',
      call: (scope, key) => findTable(scope, key) ?? null,
    },
    items: { lists: 'Table', get: tablesIn },
  },
};

const NO_STYLE: TableStyle = {
  name: '',
  rowStripes: true,
  columnStripes: false,
  firstColumn: false,
  lastColumn: false,
};

const restyle = (table: Table, part: Partial<TableStyle>): void =>
  table.change({ style: { ...NO_STYLE, ...table.rule.style, ...part } });

const looks: Members<'Table'> = {
  highlightFirstColumn: {
    since: '1.3',
    get: ({ rule }) => rule.style?.firstColumn ?? false,
    set: (table, firstColumn) => restyle(table, { firstColumn }),
  },
  highlightLastColumn: {
    since: '1.3',
    get: ({ rule }) => rule.style?.lastColumn ?? false,
    set: (table, lastColumn) => restyle(table, { lastColumn }),
  },
  showBandedColumns: {
    since: '1.3',
    get: ({ rule }) => rule.style?.columnStripes ?? false,
    set: (table, columnStripes) => restyle(table, { columnStripes }),
  },
  showBandedRows: {
    since: '1.3',
    get: ({ rule }) => rule.style?.rowStripes ?? false,
    set: (table, rowStripes) => restyle(table, { rowStripes }),
  },
  showFilterButton: {
    since: '1.3',
    get: ({ rule }) => rule.hasFilter,
    set: (table, hasFilter) => table.change({ hasFilter }),
  },
  style: { get: ({ rule }) => rule.style?.name ?? '', set: (table, name) => restyle(table, { name }) },
};

/** A totals row is made below the table, and taken away with what it holds. */
function showTotals(table: Table, hasTotals: boolean): void {
  const { rule, sheet } = table;
  if (rule.hasTotals === hasTotals) return;
  if (!hasTotals) {
    clearContents(regionOf(sheet, totalsArea(rule)));
    table.change({ hasTotals, area: { ...rule.area, bottom: rule.area.bottom - 1 } });
    return;
  }
  table.change({ hasTotals, area: { ...rule.area, bottom: rule.area.bottom + 1 } });
  writeCells(regionOf(sheet, cellArea(table.rule.area.bottom, rule.area.left)), 'Total');
}

const areas: Members<'Table'> = {
  getDataBodyRange: { opens: 'Range', call: ({ rule, sheet }) => regionOf(sheet, bodyArea(rule)) },
  getHeaderRowRange: { opens: 'Range', call: ({ rule, sheet }) => regionOf(sheet, headerArea(rule)) },
  getRange: { opens: 'Range', call: tableRegion },
  getTotalRowRange: { opens: 'Range', call: ({ rule, sheet }) => regionOf(sheet, totalsArea(rule)) },
};

export const table: ApiClass<'Table'> = {
  id: ({ id }) => id,
  home: 'tables',
  members: {
    columns: { opens: 'TableColumnCollection', get: (own) => own },
    convertToRange: {
      since: '1.2',
      opens: 'Range',
      call(own) {
        removeTable(own);
        return tableRegion(own);
      },
    },
    delete: {
      answers: false,
      call(own) {
        removeTable(own);
        clearContents(tableRegion(own));
      },
    },
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: renameTable },
    resize: {
      since: '1.13',
      answers: false,
      call: (own, range) => resizeTable(own, regionFrom(own.sheet, range)),
    },
    rows: { opens: 'TableRowCollection', get: (own) => own },
    showHeaders: { get: ({ rule }) => rule.hasHeader },
    showTotals: { get: ({ rule }) => rule.hasTotals, set: showTotals },
    worksheet: { since: '1.2', opens: 'Worksheet', get: ({ sheet }) => sheet },
    ...areas,
    ...looks,
  },
};
