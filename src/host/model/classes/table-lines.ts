import type { ApiClass } from '../api/member';
import { placeOf } from '../../calculation';
import { HostError, invalidArgument } from '../host-error';
import { valuesOf } from '../book/reading';
import { areaOf, regionOf, rowCount, type Region } from '../book/region';
import { deleteCells, insertCells } from '../book/shifting';
import { bodyArea, columnRegion, headerCell, readHeader, totalsArea, type Table } from '../book/table';
import { writeCells } from '../book/writing';
import type { TableLine } from '../api/class-map';

const lineOf = (table: Table, index: number): TableLine => ({ table, index });

function columnNamed(table: Table, key: number | string): TableLine | undefined {
  const byId = table.rule.columns.findIndex(({ id }) => id === Number(key));
  const index = byId < 0 ? placeOf(table.rule.columns, String(key)) : byId;
  return index < 0 ? undefined : lineOf(table, index);
}

function existing(line: TableLine | undefined): TableLine {
  if (!line) throw new HostError('ItemNotFound');
  return line;
}

const columnCells = ({ index, table }: TableLine): Region => columnRegion(table, table.rule.area, index);

/** Makes a column, at the end unless said otherwise; those behind it move to the right. */
function addColumn(
  table: Table,
  wanted: number | undefined,
  values: unknown,
  name: string | undefined,
): TableLine {
  const { area, columns } = table.rule;
  const index = wanted === undefined || wanted < 0 ? columns.length : wanted;
  if (index > columns.length) throw invalidArgument();
  const at = area.left + index;
  const cells = regionOf(table.sheet, { ...area, left: at, right: at });
  if (index < columns.length || isTaken(cells)) insertCells(cells, 'Right');
  const id = 1 + Math.max(0, ...columns.map((column) => column.id));
  table.change({
    area: { ...area, right: area.right + 1 },
    columns: [...columns.slice(0, index), { id, name: '', isNew: true }, ...columns.slice(index)],
  });
  if (values !== undefined) writeCells(cells, values);
  if (name !== undefined) writeCells(headerCell(table, index), `'${name}`);
  readHeader(table);
  return lineOf(table, index);
}

const isTaken = (cells: Region): boolean => (valuesOf(cells) ?? []).some(([value]) => value !== '');

export const tableColumnCollection: ApiClass<'TableColumnCollection'> = {
  collection: true,
  members: {
    add: { opens: 'TableColumn', once: true, call: addColumn },
    count: { get: ({ rule }) => rule.columns.length },
    getCount: { since: '1.4', answers: true, call: ({ rule }) => rule.columns.length },
    getItem: { opens: 'TableColumn', call: (table, key) => existing(columnNamed(table, key)) },
    getItemAt: {
      opens: 'TableColumn',
      call: (table, index) => existing(table.rule.columns[index] && lineOf(table, index)),
    },
    getItemOrNullObject: {
      since: '1.4',
      opens: 'TableColumn',
      call: (table, key) => columnNamed(table, key) ?? null,
    },
    items: {
      lists: 'TableColumn',
      get: (table) => table.rule.columns.map((_, index) => lineOf(table, index)),
    },
  },
};

const columnOf = ({ index, table }: TableLine) => {
  const column = table.rule.columns[index];
  if (!column) throw new HostError('ItemNotFound');
  return column;
};

export const tableColumn: ApiClass<'TableColumn'> = {
  id: (line) => columnOf(line).id,
  members: {
    delete: {
      answers: false,
      call(line) {
        const { area, columns } = line.table.rule;
        if (columns.length === 1) throw new HostError('InvalidOperation');
        const cells = columnCells(line);
        deleteCells(cells, 'Left');
        // The cells behind take the table's edge along, unless it was the last column.
        line.table.change({
          area: { ...area, right: area.right - 1 },
          columns: columns.filter((_, index) => index !== line.index),
        });
      },
    },
    getDataBodyRange: {
      opens: 'Range',
      call: ({ index, table }) => columnRegion(table, bodyArea(table.rule), index),
    },
    getHeaderRowRange: { opens: 'Range', call: ({ index, table }) => headerCell(table, index) },
    getRange: { opens: 'Range', call: columnCells },
    getTotalRowRange: {
      opens: 'Range',
      call: ({ index, table }) => columnRegion(table, totalsArea(table.rule), index),
    },
    id: { get: (line) => columnOf(line).id },
    index: { get: ({ index }) => index },
    name: {
      get: (line) => columnOf(line).name,
      set: ({ index, table }, name) => writeCells(headerCell(table, index), `'${name}`),
    },
    values: {
      get: (line) => valuesOf(columnCells(line)),
      set: (line, values) => writeCells(columnCells(line), values),
    },
  },
};

const bodyRow = ({ index, table }: TableLine): Region => {
  const body = bodyArea(table.rule);
  return regionOf(table.sheet, { ...body, top: body.top + index, bottom: body.top + index });
};

const countRows = ({ rule }: Table): number => rowCount(bodyArea(rule));

/** Makes rows, at the end unless said otherwise; what stands below the table moves down. */
function addRows(table: Table, wanted: number | undefined, values: unknown): TableLine {
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = bodyArea(table.rule);
  const index = wanted === undefined || wanted < 0 ? countRows(table) : wanted;
  if (index > countRows(table)) throw invalidArgument();
  const top = body.top + index;
  const cells = regionOf(table.sheet, { ...body, top, bottom: top + count - 1 });
  const { area } = table.rule;
  insertCells(cells, 'Down');
  table.change({ area: { ...area, bottom: area.bottom + count } });
  if (values !== undefined) writeCells(cells, values);
  return lineOf(table, index);
}

export const tableRowCollection: ApiClass<'TableRowCollection'> = {
  collection: true,
  members: {
    add: { opens: 'TableRow', once: true, call: (table, index, values) => addRows(table, index, values) },
    count: { get: countRows },
    getCount: { since: '1.4', answers: true, call: countRows },
    getItemAt: {
      opens: 'TableRow',
      call: (table, index) =>
        existing(index >= 0 && index < countRows(table) ? lineOf(table, index) : undefined),
    },
    items: {
      lists: 'TableRow',
      get: (table) => Array.from({ length: countRows(table) }, (_, index) => lineOf(table, index)),
    },
  },
};

export const tableRow: ApiClass<'TableRow'> = {
  members: {
    delete: {
      answers: false,
      call(line) {
        const { area } = line.table.rule;
        const cells = bodyRow(line);
        if (areaOf(cells).top === area.top) throw new HostError('InvalidOperation');
        deleteCells(cells, 'Up');
        line.table.change({ area: { ...area, bottom: area.bottom - 1 } });
      },
    },
    getRange: { opens: 'Range', call: bodyRow },
    index: { get: ({ index }) => index },
    values: {
      get: (line) => valuesOf(bodyRow(line)),
      set: (line, values) => writeCells(bodyRow(line), values),
    },
  },
};
