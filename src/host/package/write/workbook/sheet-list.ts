import type { SheetChanges, WorkbookChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { folderOf, relativeTarget } from '../../parts/part-name';
import { MAIN } from '../../parts/namespaces';
import type { SheetEntry, Workbook } from '../../workbook';
import type { PackageDraft } from '../package-draft';
import { relationshipType } from '../relationships';
import type { ListedSheet, SheetList } from './book-draft';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LONGEST_NAME = 31;

/** Adds the parts of new sheets and says how all sheets are to be listed. */
export function listSheets(
  parts: PackageDraft,
  workbookPart: string,
  workbook: Workbook,
  changes: WorkbookChanges,
): SheetList {
  const deleted = new Set(changes.deletedSheets);
  const byId = new Map((changes.sheets ?? []).map((change) => [change.sheet, change]));
  const standing = workbook.sheets.map((sheet, position) => ({ ...sheet, position }));
  const kept = standing
    .filter(({ id }) => !deleted.has(id))
    .map((sheet) => keptSheet(sheet, byId.get(sheet.id)));
  const added = (changes.addedSheets ?? []).map((sheet): ListedSheet => {
    const part = parts.freeName(`${folderOf(workbookPart)}worksheets/sheet`, 'xml');
    parts.add(part, CONTENT_TYPE, emptySheet(workbook.strict));
    const type = relationshipType('worksheet', workbook.strict);
    const [link] = parts.relate(workbookPart, [{ type, target: relativeTarget(workbookPart, part) }]);
    const change = byId.get(sheet.id);
    const visibility = change?.visibility ?? sheet.visibility ?? 'visible';
    return { id: sheet.id, name: change?.name ?? sheet.name, part, visibility, before: undefined, link };
  });
  const sheets = inOrder([...kept, ...added], changes.order);
  refuseBadList(sheets, [...deleted], workbook);
  return { sheets, gone: standing.filter(({ id }) => deleted.has(id)) };
}

function keptSheet(
  sheet: SheetEntry & { readonly position: number },
  change: SheetChanges | undefined,
): ListedSheet {
  const { id, name, part, visibility, position } = sheet;
  return {
    id,
    part,
    name: change?.name ?? name,
    visibility: change?.visibility ?? visibility,
    before: { name, position },
    link: undefined,
  };
}

function inOrder(
  sheets: readonly ListedSheet[],
  order: readonly number[] | undefined,
): readonly ListedSheet[] {
  if (!order) return sheets;
  const ordered = order.map((id) => sheets.find((sheet) => sheet.id === id));
  const known = ordered.filter((sheet) => sheet !== undefined);
  if (known.length !== sheets.length || new Set(known).size !== sheets.length)
    refuse('the order does not name each sheet once');
  return known;
}

function refuseBadList(sheets: readonly ListedSheet[], deleted: readonly number[], workbook: Workbook): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ids = new Set(sheets.map(({ id }) => id));
  if (names.size < sheets.length || ids.size < sheets.length) refuse('two sheets have one name or id');
  if (deleted.some((id) => workbook.sheets.every((sheet) => sheet.id !== id)))
    refuse('a sheet to be deleted is not there');
  if (sheets.every(({ visibility }) => visibility !== 'visible')) refuse('no sheet would be visible');
  for (const { name, before } of sheets) {
    if (
      name !== before?.name &&
      (name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name))
    ) {
      refuse(`${JSON.stringify(name)} cannot be the name of a sheet`);
    }
  }
}

function refuse(message: string): never {
  throw new PackageError('invalid-change', message);
}

const emptySheet = (strict: boolean): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN[strict ? 1 : 0]}"><dimension ref="A1"/><sheetData/></worksheet>`,
  );
