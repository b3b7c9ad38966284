import {
  sameArea,
  type CellEdit,
  type ColumnEdit,
  type ConditionalFormatChanges,
  type RowEdit,
  type SheetChanges,
  type TableChanges,
  type ViewEdit,
} from '../../package';
import type { SavedStyles } from './added-styles';
import { columnsForFile, hasNewFormulas } from './calculated-columns';
import type { CellState } from './cells';
import { chartChanges } from './charts/saving';
import type { Mark } from './marks';
import { pivotChanges } from './pivot/saving';
import type { Sheet, SheetBody } from './sheet';
import { inheritedStyle } from './styling';
import type { Table } from './table';
import { plainRule } from './validations';

type Part = Omit<SheetChanges, 'sheet'>;

/** What differs on one sheet from what its part says. A sheet that was never read has nothing to say. */
export function sheetChanges(sheet: Sheet, styles: SavedStyles): SheetChanges {
  const entry = sheet.book.source.workbook.sheets.find(({ id }) => id === sheet.key);
  const own: Part = entry
    ? {
        ...(entry.name === sheet.name ? {} : { name: sheet.name }),
        ...(entry.visibility === sheet.visibility ? {} : { visibility: sheet.visibility }),
      }
    : {};
  if (!sheet.isRead) return { sheet: sheet.key, ...own };
  const { body } = sheet;
  return {
    sheet: sheet.key,
    ...own,
    ...tabColor(sheet),
    ...cells(sheet, styles),
    ...merges(body),
    ...columns(body, styles),
    ...rows(body, styles),
    ...view(body),
    ...protection(body),
    ...marks(body, styles),
    ...validations(body),
    ...hyperlinks(body),
    ...tables(body),
    ...charts(sheet),
    ...pivotChanges(body, styles),
    ...(body.shifts.length > 0 ? { shifts: body.shifts } : {}),
    ...(Object.keys(body.page).length > 0 ? { page: body.page } : {}),
    ...(body.standardWidth === body.content.defaults.columnWidth || body.standardWidth === undefined
      ? {}
      : { defaults: { columnWidth: body.standardWidth } }),
  };
}

function tabColor({ body, book }: Sheet): Part {
  const before = book.styles.styles.resolveColor(body.content.tabColor);
  return before === body.tabColor ? {} : { tabColor: body.tabColor ?? null };
}

function cells(sheet: Sheet, styles: SavedStyles): Part {
  const edits: CellEdit[] = [];
  for (const { cell, column, row } of sheet.cells.edits()) {
    const inherited = () => inheritedStyle(sheet, row, column);
    if (!sheet.cells.isAsStored(row, column, cell, inherited))
      edits.push({ row, column, ...cellEdit(cell, styles) });
  }
  return edits.length > 0 ? { cells: edits } : {};
}

function cellEdit(
  { arrayArea, formula, rewritten, style, value }: CellState,
  { styleOf }: SavedStyles,
): Omit<CellEdit, 'row' | 'column'> {
  return {
    ...(rewritten ? { value } : {}),
    ...(rewritten && formula !== undefined ? { formula } : {}),
    ...(rewritten && arrayArea ? { arrayArea } : {}),
    ...(style === undefined ? {} : { style: styleOf(style) }),
  };
}

function merges({ content, merges: now }: SheetBody): Part {
  if (now === content.merges) return {};
  const added = now.filter((area) => !content.merges.some((other) => sameArea(area, other)));
  const removed = content.merges.filter((area) => !now.some((other) => sameArea(area, other)));
  return { merges: { added, removed } };
}

function columns({ columns: now, content }: SheetBody, { styleOf }: SavedStyles): Part {
  if (now === content.columns) return {};
  const edits = now
    .filter((run) => !content.columns.includes(run))
    .map(({ first, hidden, last, style, width }): ColumnEdit => ({
      first,
      last,
      hidden,
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style: styleOf(style) }),
    }));
  return edits.length > 0 ? { columns: edits } : {};
}

function rows({ content, rows: now }: SheetBody, { styleOf }: SavedStyles): Part {
  const edits: RowEdit[] = [];
  for (const [row, format] of now) {
    if (content.rows.get(row) === format) continue;
    edits.push({
      row,
      height: format.height ?? null,
      hidden: format.hidden,
      ...(format.style === undefined ? {} : { style: styleOf(format.style) }),
    });
  }
  return edits.length > 0 ? { rows: edits } : {};
}

function view(body: SheetBody): Part {
  const [before] = body.content.views;
  const edit: ViewEdit = {
    ...(isSame(body.frozen, before?.frozen ?? { rows: 0, columns: 0 }) ? {} : { frozen: body.frozen }),
    ...(body.showGridlines === (before?.showGridlines ?? true) ? {} : { showGridlines: body.showGridlines }),
    ...(body.showHeadings === (before?.showHeadings ?? true) ? {} : { showHeadings: body.showHeadings }),
    ...(body.selectionWasMoved ? { activeCell: body.activeCell, selection: body.selection } : {}),
  };
  return Object.keys(edit).length > 0 ? { view: edit } : {};
}

function protection({ protection: now }: SheetBody): Part {
  if (now.isAsStored) return {};
  return { protection: now.isOn ? { allowed: [...now.allowed] } : null };
}

const isSame = (one: SheetBody['frozen'], other: SheetBody['frozen']): boolean =>
  one.rows === other.rows && one.columns === other.columns;

function marks(body: SheetBody, { additions }: SavedStyles): Part {
  const { conditionalFormats: before } = body.content;
  const stands = (mark: Mark): boolean => mark.origin !== undefined && !mark.isChanged;
  const standing = body.marks.filter(stands);
  const removed = before.flatMap((_, index) =>
    standing.some(({ origin }) => origin === index) ? [] : [index],
  );
  const added = body.marks
    .map((mark, index) => ({ mark, priority: index + 1 }))
    .filter(({ mark }) => !stands(mark))
    .map(({ mark, priority }) => ({
      areas: mark.rule.areas,
      ...(mark.rule.bar
        ? { type: 'dataBar' as const, bar: mark.rule.bar }
        : { type: 'expression' as const, formulas: mark.rule.formulas }),
      ...(Object.keys(mark.rule.format).length > 0 ? { dxf: additions.addDxf(mark.rule.format) } : {}),
      priority,
      ...(mark.rule.stopIfTrue ? { stopIfTrue: true } : {}),
    }));
  const reprioritised =
    added.length > 0 || hasMoved(standing)
      ? body.marks.flatMap((mark, at) => {
          const index = stands(mark) ? mark.origin : undefined;
          if (index === undefined || before[index]?.priority === at + 1) return [];
          return [{ index, priority: at + 1 }];
        })
      : [];
  const changes: ConditionalFormatChanges = {
    ...(removed.length > 0 ? { removed } : {}),
    ...(reprioritised.length > 0 ? { reprioritised } : {}),
    ...(added.length > 0 ? { added } : {}),
  };
  return Object.keys(changes).length > 0 ? { conditionalFormats: changes } : {};
}

/** Whether those that stand in the file win over one another in another order than there. */
function hasMoved(standing: readonly Mark[]): boolean {
  const priorities = standing.map(
    (mark) => mark.sheet.body.content.conditionalFormats[mark.origin ?? -1]?.priority ?? 0,
  );
  return priorities.some((priority, at) => at > 0 && priority < (priorities[at - 1] ?? 0));
}

function validations({ content, validations: now }: SheetBody): Part {
  const kept = new Set(now.map(({ origin }) => origin));
  const removed = content.dataValidations.flatMap((_, index) => (kept.has(index) ? [] : [index]));
  const added = now.filter(({ origin }) => origin === undefined).map(({ rule }) => plainRule(rule));
  if (removed.length === 0 && added.length === 0) return {};
  return { dataValidations: { added, removed } };
}

function hyperlinks({ content, links }: SheetBody): Part {
  const now = links.all;
  if (now === content.hyperlinks) return {};
  const [stored, left] = [new Set(content.hyperlinks), new Set(now)];
  const added = now
    .filter((link) => !stored.has(link))
    .map(({ area, display, location, target, tooltip }) => ({
      area,
      ...(target === undefined ? {} : { target }),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { tooltip }),
      ...(display === undefined ? {} : { display }),
    }));
  const removed = content.hyperlinks.filter((link) => !left.has(link)).map(({ area }) => area);
  return { hyperlinks: { added, removed } };
}

function tables({ content, tables: now }: SheetBody): Part {
  const kept = new Set(now.map(({ origin }) => origin));
  const removed = content.tables.filter((table) => !kept.has(table)).map(({ id }) => id);
  const added = now.filter(({ origin }) => !origin).map((table) => ({ id: table.key, ...tableRule(table) }));
  const changed = now
    .filter((table) => table.origin && (table.isChanged || hasNewFormulas(table)))
    .map((table) => ({ id: table.key, ...tableRule(table), style: tableStyle(table) ?? null }));
  const changes: TableChanges = {
    ...(added.length > 0 ? { added } : {}),
    ...(removed.length > 0 ? { removed } : {}),
    ...(changed.length > 0 ? { changed } : {}),
  };
  return Object.keys(changes).length > 0 ? { tables: changes } : {};
}

function charts(sheet: Sheet): Part {
  const changes = sheet.body.knowsCharts ? chartChanges(sheet) : undefined;
  return changes ? { charts: changes } : {};
}

const tableStyle = ({ rule }: Table) => (rule.style?.name ? rule.style : undefined);

function tableRule(table: Table) {
  const { area, hasFilter, hasTotals, name } = table.rule;
  const style = tableStyle(table);
  return {
    name,
    area,
    columns: columnsForFile(table).map(({ id, isNew, ...column }) => (isNew ? column : { id, ...column })),
    hasTotals,
    hasFilter,
    ...(style ? { style } : {}),
  };
}
