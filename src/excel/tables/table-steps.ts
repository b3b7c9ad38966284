import type { TablePlan } from '../../summary';
import { areaAddress } from '../../appendix';
import { entered } from '../changing/entered';
import { kindFormula, kindName, madeFormula, madeName } from '../names';
import type { WriteStep } from '../write-steps';
import { writeAbove } from './above';
import { addBars, removeBars } from './bars';
import type { FoundCell } from './cell-steps';
import { cellSteps } from './cell-steps';
import { dressColumn, dressRows, dressSheet } from './dress-table';
import { afterTable, beforeTable, holdPlaces } from './own-formulas';
import type { Run } from './row-order';
import { runsOf } from './row-order';
import { rowWork } from './row-steps';
import type { StandingTable } from './standing-table';
import { columnWork, slotsOf } from './table-columns';
import type { TableFrame } from './table-frame';
import { rowsAbove } from './table-frame';

const bytesOfStep = 500;
/** What dressing a block of rows asks for: some thirty members of some ranges. */
const bytesOfDress = 12_000;

/** A sheet and a table that are new. */
export function newTableSteps(
  plan: TablePlan,
  sheet: string,
  table: string,
  at: string,
): readonly WriteStep[] {
  const frame: TableFrame = {
    sheet,
    table,
    top: rowsAbove(plan),
    left: 0,
    places: plan.columns.map((_, column) => column),
  };
  const { part, on } = stepsOn(plan, sheet);
  const last = plan.rows.length - 1;
  const before = beforeTable(plan);
  return [
    {
      part,
      bytes: bytesOfStep,
      write: ({ workbook }) => {
        const worksheet = workbook.worksheets.add(sheet);
        worksheet.names.add(kindName, kindFormula(plan.kind));
        worksheet.names.add(madeName, madeFormula(at));
      },
    },
    ...cellSteps(before, frame, () => null),
    on((worksheet) => makeTable(worksheet, plan, frame)),
    ...afterTable(plan, before, frame),
    on((worksheet) => dressSheet(worksheet, plan, frame), bytesOfDress),
    on((worksheet) => writeAbove(worksheet, plan, frame), bytesOfDress),
    on((worksheet) => dressRows(worksheet, plan, frame, 0, last), bytesOfDress),
    on((worksheet) => addBars(worksheet, plan, frame), bytesOfStep),
    on((worksheet) => fitRows(worksheet, frame, { first: -1, last })),
  ];
}

/** The table that stands, brought to what the plan says; what a user added stays with its record. */
export function refreshSteps(standing: StandingTable, plan: TablePlan, at: string): readonly WriteStep[] {
  const { sheet, table, top, left, entries, width, bars } = standing;
  const { part, on } = stepsOn(plan, sheet);
  const before = slotsOf(entries[0] ?? [], plan);
  const columns = columnWork(standing);
  const keyPlace = before.indexOf(before.includes(plan.keyColumn) ? plan.keyColumn : plan.codeColumn);
  const keys = entries.slice(1, standing.rows + 1).map((row) => String(row[keyPlace] ?? ''));
  const rows = rowWork(standing, width + columns.added.length, keys);
  const frame: TableFrame = { sheet, table, top, left, places: columns.places };
  const byKey = new Map(plan.rows.map((row) => [row.key, row]));
  const ordered = { ...plan, rows: rows.rows.flatMap(({ key }) => byKey.get(key) ?? []) };
  const found: FoundCell = (row, column) => {
    const from = rows.rows[row]?.from ?? null;
    const place = before.indexOf(column);
    return from === null || place < 0 ? null : (entries[from + 1]?.[place] ?? '');
  };
  const isNew = runsOf(rows.rows.flatMap(({ from }, row) => (from === null ? [row] : [])));
  const count = rows.rows.length;
  const moves = [...columns.steps, ...rows.steps];
  const renews = bars.length > 0 && moves.length > 0;
  return [
    // Before anything moves, since a format that moved may have another id.
    ...(renews ? [on((worksheet) => removeBars(worksheet, bars))] : []),
    ...moves,
    ...columns.added.map((column) =>
      on((worksheet) => dressColumn(worksheet, plan, frame, column, count), bytesOfDress),
    ),
    ...isNew.map((run) =>
      on((worksheet) => dressRows(worksheet, plan, frame, run.first, run.last), bytesOfDress),
    ),
    ...holdPlaces(ordered, frame, found),
    ...cellSteps(ordered, frame, found),
    on((worksheet) => writeAbove(worksheet, plan, frame), bytesOfDress),
    ...(renews ? [on((worksheet) => addBars(worksheet, plan, frame))] : []),
    ...isNew.map((run) => on((worksheet) => fitRows(worksheet, frame, run))),
    { part, bytes: bytesOfStep, write: (context) => tellMade(context, sheet, at) },
  ];
}

interface StepsOn {
  readonly part: TablePlan['kind'];
  readonly on: (write: (worksheet: Excel.Worksheet) => void, bytes?: number) => WriteStep;
}

function stepsOn({ kind }: TablePlan, sheet: string): StepsOn {
  return {
    part: kind,
    on: (write, bytes = bytesOfStep) => ({
      part: kind,
      bytes,
      write: ({ workbook }) => write(workbook.worksheets.getItem(sheet)),
    }),
  };
}

/** The table, with its header and as many rows as there will be. */
function makeTable(worksheet: Excel.Worksheet, { columns, rows }: TablePlan, frame: TableFrame): void {
  const { top, left } = frame;
  const right = left + columns.length - 1;
  worksheet.getRange(areaAddress({ top, bottom: top, left, right })).values = [
    columns.map(({ head }) => entered(head)),
  ];
  const whole = areaAddress({ top, bottom: top + rows.length, left, right });
  const table = worksheet.tables.add(worksheet.getRange(whole), true);
  table.name = frame.table;
  // Lines and colours are the cells' own: other programs draw no table styles.
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** As high as their texts; the header is the row before the first. */
function fitRows(worksheet: Excel.Worksheet, { top }: TableFrame, { first, last }: Run): void {
  worksheet.getRange(`${top + 2 + first}:${top + 2 + last}`).format.autofitRows();
}

function tellMade({ workbook }: Excel.RequestContext, sheet: string, at: string): void {
  workbook.worksheets.getItem(sheet).names.getItem(madeName).formula = madeFormula(at);
}
