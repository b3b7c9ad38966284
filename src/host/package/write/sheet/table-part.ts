import { areaReference, parseArea, type Area } from '../../area';
import type { NewTable, NewTableColumn, TableEdit } from '../../changes';
import { MAIN } from '../../parts/namespaces';
import type { TableStyle } from '../../sheet';
import { setChild } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import { tagWith, type AttributeValues, type Tag } from '../../xml/tag';
import { attributeOf, childOf, childrenOf } from '../../xml/tree';
import type { XmlPart } from '../xml-part';
import { changedColumn, columnHeader } from './table-column';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const plain = tagWith('');

export function newTable(table: NewTable): Uint8Array {
  const { id, name, area, hasTotals = false, hasFilter = true, style } = table;
  const columns = withIds(table.columns, []);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const written = plain(
    'table',
    {
      xmlns: MAIN[0],
      id,
      name,
      displayName: name,
      ref: areaReference(area),
      totalsRowCount: hasTotals ? 1 : undefined,
      totalsRowShown: hasTotals ? undefined : false,
    },
    (hasFilter ? filter(plain, area, hasTotals) : '') +
      plain(
        'tableColumns',
        { count: columns.length },
        columns.map((column) => newColumn(plain, column)).join(''),
      ) +
      (style ? plain('tableStyleInfo', styleAttributes(style)) : ''),
  );
  return new TextEncoder().encode(head + written);
}

export function changeTable(xml: XmlPart, edit: TableEdit): void {
  const { root, draft, tag } = xml;
  const hadTotals = Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0;
  const hasTotals = edit.hasTotals ?? hadTotals;
  if (edit.name !== undefined) {
    if (attributeOf(root, 'name') !== undefined) draft.setAttribute(root, 'name', edit.name);
    draft.setAttribute(root, 'displayName', edit.name);
  }
  if (edit.area) draft.setAttribute(root, 'ref', areaReference(edit.area));
  if (hasTotals !== hadTotals) draft.setAttribute(root, 'totalsRowCount', hasTotals ? 1 : null);
  changeFilter(xml, edit, hasTotals);
  if (edit.columns) changeColumns(xml, edit.columns);
  if (edit.style !== undefined) {
    const written = edit.style && tag('tableStyleInfo', styleAttributes(edit.style));
    setChild(draft, root, ORDER, 'tableStyleInfo', written);
  }
}

function changeFilter({ root, draft, tag }: XmlPart, edit: TableEdit, hasTotals: boolean): void {
  const area = edit.area ?? parseArea(attributeOf(root, 'ref') ?? '');
  const present = childOf(root, 'autoFilter');
  if (edit.hasFilter === false) setChild(draft, root, ORDER, 'autoFilter', null);
  else if (!area) return;
  else if (present) draft.setAttribute(present, 'ref', areaReference(filtered(area, hasTotals)));
  else if (edit.hasFilter) setChild(draft, root, ORDER, 'autoFilter', filter(tag, area, hasTotals));
}

function changeColumns({ root, draft, tag }: XmlPart, wanted: readonly NewTableColumn[]): void {
  const list = childOf(root, 'tableColumns');
  if (!list) return;
  const standing = childrenOf(list, 'tableColumn');
  const byId = new Map(standing.map((element) => [Number(attributeOf(element, 'id')), element]));
  const written = withIds(wanted, [...byId.keys()]).map((column) => {
    const element = byId.get(column.id);
    return element ? changedColumn(draft.bytes, element, column, tag) : newColumn(tag, column);
  });
  draft.setAttribute(list, 'count', written.length);
  const first = standing[0];
  const last = standing.at(-1);
  const before = first && last ? new TextDecoder().decode(draft.bytes.subarray(first.start, last.end)) : '';
  if (first && last && before !== written.join('')) draft.replace(first.start, last.end, written.join(''));
}

type KnownColumn = NewTableColumn & { readonly id: number };

function withIds(columns: readonly NewTableColumn[], standing: readonly number[]): readonly KnownColumn[] {
  const taken = [...standing, ...columns.map(({ id }) => id ?? 0)];
  let next = taken.reduce((one, other) => Math.max(one, other), 0);
  return columns.map((column) => ({ ...column, id: column.id ?? ++next }));
}

const newColumn = (tag: Tag, column: KnownColumn): string =>
  tag(
    'tableColumn',
    {
      id: column.id,
      name: columnHeader(column.name),
      totalsRowLabel: column.totalsLabel,
      totalsRowFunction: column.totalsFunction,
    },
    column.formula === undefined ? '' : tag('calculatedColumnFormula', {}, escapeText(column.formula)),
  );

const filter = (tag: Tag, area: Area, hasTotals: boolean): string =>
  tag('autoFilter', { ref: areaReference(filtered(area, hasTotals)) });

const filtered = (area: Area, hasTotals: boolean): Area =>
  hasTotals ? { ...area, bottom: area.bottom - 1 } : area;

const styleAttributes = (style: TableStyle): AttributeValues => ({
  name: style.name,
  showFirstColumn: style.firstColumn,
  showLastColumn: style.lastColumn,
  showRowStripes: style.rowStripes,
  showColumnStripes: style.columnStripes,
});
