import { areaReference, LAST_COLUMN, LAST_ROW } from '../../area';
import type { CellEdit, SheetChanges } from '../../changes';
import { PackageError } from '../../package-error';
import type { PackageDraft } from '../package-draft';
import type { CellPlaces } from './change-rows';
import { changeCharts } from '../drawing/change-charts';
import { changeConditionalFormats } from './conditional-formats';
import { changeColumns } from './columns';
import { changeDataValidations } from './data-validations';
import { growDimension, shrinkDimension } from './dimension';
import { changeHyperlinks } from './hyperlinks';
import { changeMerges } from './merges';
import { moveNotes } from './notes';
import { changePage } from './page';
import { changeProperties } from './properties';
import { changeProtection } from './protection';
import { editsOf, rowWorks } from './row-work';
import { changeSection, putSection, section, type SheetDraft } from './sheet-draft';
import { changeTables } from './tables';
import { takeApart } from './take-apart';
import { changeView } from './views';

const USUAL_HEIGHT = 15;

/** Splices all changes to a sheet into its part. Says which cells have lost their formula. */
export function changeSheet(
  parts: PackageDraft,
  part: string,
  changes: SheetChanges,
  strict: boolean,
): CellPlaces {
  const { cells = [], rows = [] } = changes;
  for (const { row, column } of cells) refuseOutside(row, column, part);
  for (const { row } of rows) refuseOutside(row, 0, part);
  const works = rowWorks(cells, rows);
  const visible = editsOf(works).filter(isVisible);
  const { sheet, vanished, lostFormulas } = takeApart(parts, part, works, strict);
  growDimension(sheet, visible);
  changeProperties(sheet, changes);
  changeLayout(sheet, changes);
  changeRules(sheet, changes);
  if (changes.tables) changeTables(sheet, changes.tables);
  if (changes.charts) changeCharts(sheet, changes.charts);
  if (changes.shifts) moveNotes(parts, part, changes.shifts);
  if (sheet.draft.isChanged) parts.writeXml(part, shrinkDimension(sheet.draft.result(), part, vanished));
  return lostFormulas;
}

function changeLayout(sheet: SheetDraft, changes: SheetChanges): void {
  changeColumns(sheet, changes.columns ?? []);
  if (changes.defaults) changeDefaults(sheet, changes.defaults);
  if (changes.view) changeView(sheet, changes.view);
  if (changes.page) changePage(sheet, changes.page);
  changeLink(sheet, 'drawing', changes.drawing);
  changeLink(sheet, 'legacyDrawing', changes.legacyDrawing);
}

function changeRules(sheet: SheetDraft, changes: SheetChanges): void {
  if (changes.protection !== undefined) changeProtection(sheet, changes.protection);
  if (changes.merges) changeMerges(sheet, changes.merges);
  if (changes.autoFilter !== undefined)
    changeFilter(sheet, changes.autoFilter && areaReference(changes.autoFilter));
  if (changes.conditionalFormats) changeConditionalFormats(sheet, changes.conditionalFormats);
  if (changes.dataValidations) changeDataValidations(sheet, changes.dataValidations);
  if (changes.hyperlinks) changeHyperlinks(sheet, changes.hyperlinks);
}

function changeDefaults(
  sheet: SheetDraft,
  { columnWidth, rowHeight }: NonNullable<SheetChanges['defaults']>,
): void {
  const height = rowHeight ?? (section(sheet, 'sheetFormatPr') ? undefined : USUAL_HEIGHT);
  changeSection(sheet, 'sheetFormatPr', {
    defaultColWidth: columnWidth,
    defaultRowHeight: height,
    customHeight: rowHeight === undefined ? undefined : true,
  });
}

/** A filter's own criteria go with a filter that is taken away, and stay with one that moves. */
function changeFilter(sheet: SheetDraft, reference: string | null): void {
  const filter = section(sheet, 'autoFilter');
  if (reference === null) {
    if (filter) sheet.draft.remove(filter);
  } else if (filter) sheet.draft.setAttribute(filter, 'ref', reference);
  else putSection(sheet, 'autoFilter', sheet.tag('autoFilter', { ref: reference }));
}

function changeLink(
  sheet: SheetDraft,
  local: 'drawing' | 'legacyDrawing',
  id: string | null | undefined,
): void {
  if (id === undefined) return;
  const present = section(sheet, local);
  const written = id === null ? '' : sheet.tag(local, sheet.link(id));
  if (present) sheet.draft.replace(present.start, present.end, written);
  else if (written !== '') putSection(sheet, local, written);
}

/** Whether an edit leaves something that counts as part of the sheet. */
const isVisible = ({ value, formula, style }: CellEdit): boolean =>
  (value !== undefined && value !== null) || formula !== undefined || (style ?? 0) !== 0;

function refuseOutside(row: number, column: number, part: string): void {
  const inside = (place: number, last: number): boolean =>
    Number.isInteger(place) && place >= 0 && place <= last;
  if (inside(row, LAST_ROW) && inside(column, LAST_COLUMN)) return;
  throw new PackageError('invalid-change', `there is no cell at row ${row}, column ${column}`, { part });
}
