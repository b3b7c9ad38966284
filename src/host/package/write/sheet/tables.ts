import type { TableChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { relativeTarget } from '../../parts/part-name';
import { readTable } from '../../parts/table';
import { changeList } from '../../xml/elements';
import { childrenOf } from '../../xml/tree';
import { relationshipType } from '../relationships';
import { changePart, linkOf } from '../xml-part';
import { putSection, section, type SheetDraft } from './sheet-draft';
import { changeTable, newTable } from './table-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

export function changeTables(
  sheet: SheetDraft,
  { added = [], removed = [], changed = [] }: TableChanges,
): void {
  const standing = sheet.parts
    .relationships(sheet.part)
    .filter(({ kind, external }) => kind === 'table' && !external)
    .map(({ id, target }) => ({ link: id, part: target, id: readTable(sheet.parts.xml(target), target).id }));
  const find = (id: number): (typeof standing)[number] =>
    standing.find((table) => table.id === id) ?? unknown(id, sheet.part);
  for (const edit of changed) changePart(sheet.parts, find(edit.id).part, (xml) => changeTable(xml, edit));
  const gone = removed.map(find);
  for (const { part } of gone) sheet.parts.remove(part);
  sheet.parts.unrelate(sheet.part, new Set(gone.map(({ link }) => link)));
  const links = added.map((table) => {
    const part = sheet.parts.freeName('xl/tables/table', 'xml');
    sheet.parts.add(part, CONTENT_TYPE, newTable(table));
    const type = relationshipType('table', sheet.strict);
    return sheet.parts.relate(sheet.part, [{ type, target: relativeTarget(sheet.part, part) }])[0] ?? '';
  });
  listTables(sheet, links, new Set(gone.map(({ link }) => link)));
}

function listTables(sheet: SheetDraft, links: readonly string[], gone: ReadonlySet<string>): void {
  const list = section(sheet, 'tableParts');
  const items = childrenOf(list, 'tablePart');
  const written = links.map((id) => sheet.tag('tablePart', sheet.link(id)));
  const removed = new Set(items.filter((item) => gone.has(linkOf(item) ?? '')));
  if (list) changeList(sheet.draft, list, items, { added: written, removed });
  else if (written.length > 0)
    putSection(sheet, 'tableParts', sheet.tag('tableParts', { count: written.length }, written.join('')));
}

function unknown(id: number, part: string): never {
  throw new PackageError('invalid-change', `the sheet has no table ${id}`, { part });
}
