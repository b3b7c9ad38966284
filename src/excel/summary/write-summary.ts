import type { Refusal } from '../excel-error';
import { ExcelError, excelError } from '../excel-error';
import type { Host } from '../host';
import { kindName, madeName } from '../names';
import {
  newOverviewSteps,
  newPivotSteps,
  plainSteps,
  refreshOverviewSteps,
  refreshPivotSteps,
} from '../overview/overview-steps';
import type { Captions } from '../overview/pivot-steps';
import { captionsBy, overHeads, sourceHeads } from '../overview/source-heads';
import { newReportSteps, refreshReportSteps } from '../report/report-steps';
import type { Watch } from '../running';
import { asking } from '../running';
import { readRest } from '../tables/standing-table';
import { newTableSteps, refreshSteps } from '../tables/table-steps';
import type { WriteStep } from '../write-steps';
import { carryOut } from '../write-steps';
import type { SummaryPlans, Survey, TablePlace } from './survey';
import { survey } from './survey';

/**
 * Writes the sheets of a summary, each in place where it stands already. Six syncs at most, and one more for each
 * further 4 MB that is read or written. Answers why there are no pivots, where Excel refused them.
 */
export async function writeSummary(
  host: Host,
  plans: SummaryPlans,
  at: string,
  watch: Watch = {},
): Promise<Refusal | null> {
  const found = await survey(host, plans);
  for (const { standing } of found.tables) if (standing) await readRest(host, standing, watch);
  try {
    await carryOut(host, stepsFor(found, at), watch);
    return await writePivots(host, found, watch);
  } catch (thrown) {
    await takeBack(host, newSheets(found));
    throw thrown;
  }
}

function stepsFor({ tables, report, overview }: Survey, at: string): readonly WriteStep[] {
  return [
    ...tables.flatMap((place) =>
      place.standing
        ? refreshSteps(place.standing, place.plan, at)
        : [...disowned(place), ...newTableSteps(place.plan, place.sheet, place.table, at)],
    ),
    ...(report
      ? report.standing
        ? refreshReportSteps(report.plan, report.standing, at)
        : newReportSteps(report.plan, report.sheet, at)
      : []),
    ...(overview
      ? overview.standing
        ? refreshOverviewSteps(overview.plan, overview.standing, at)
        : newOverviewSteps(overview.plan, overview.sheet, at)
      : []),
  ];
}

/** Excel may refuse a pivot (office-js #1227): then tables with formulas stand in their places. */
async function writePivots(host: Host, { overview, tables }: Survey, watch: Watch): Promise<Refusal | null> {
  if (!overview) return null;
  const { sheet, standing } = overview;
  const source = tables.find((place) => place.plan.table === overview.plan.table);
  const table = source ? tableName(source) : overview.plan.table;
  const plan = source ? overHeads(overview.plan, sourceHeads(source)) : overview.plan;
  const captions: Captions = source ? captionsBy(source.plan) : new Map();
  if (standing?.isPlain) {
    await carryOut(host, plainSteps(plan, sheet, table, false), watch);
    return 'unsupported';
  }
  if (standing) {
    await refreshPivots(host, refreshPivotSteps(plan, standing, captions), watch);
    return null;
  }
  try {
    await carryOut(host, newPivotSteps(plan, sheet, table, captions), watch);
    return null;
  } catch (thrown) {
    const { code } = excelError(thrown);
    if (code === 'cancelled') throw thrown;
    await withoutPivots(host, sheet);
    await carryOut(host, plainSteps(plan, sheet, table, true), watch);
    return code;
  }
}

/** What Excel has no name for is that a pivot would grow over cells of the user's. */
async function refreshPivots(host: Host, steps: readonly WriteStep[], watch: Watch): Promise<void> {
  try {
    await carryOut(host, steps, watch);
  } catch (thrown) {
    const { code, detail } = excelError(thrown);
    throw code === 'failed' ? new ExcelError('pivot-blocked', detail) : thrown;
  }
}

/** Those that came into being before Excel refused. */
async function withoutPivots(host: Host, sheet: string): Promise<void> {
  await asking(host, async (context) => {
    const { pivotTables } = context.workbook.worksheets.getItem(sheet);
    pivotTables.load('items/name');
    await context.sync();
    for (const pivot of pivotTables.items) pivot.delete();
    await context.sync();
  });
}

function tableName(place: TablePlace): string {
  return place.standing ? place.standing.table : place.table;
}

/** A sheet from which a user took the table away is no longer ours. */
function disowned({ plan, left }: Extract<TablePlace, { standing: null }>): readonly WriteStep[] {
  if (left === null) return [];
  return [
    {
      part: plan.kind,
      bytes: 200,
      write: ({ workbook }) => {
        const { names } = workbook.worksheets.getItem(left);
        for (const name of [kindName, madeName]) names.getItem(name).delete();
      },
    },
  ];
}

function newSheets({ tables, report, overview }: Survey): readonly string[] {
  return [
    ...tables.flatMap((place) => (place.standing ? [] : [place.sheet])),
    ...[report, overview].flatMap((place) => (place && !place.standing ? [place.sheet] : [])),
  ];
}

/** Half a summary would pass for a whole one. */
async function takeBack(host: Host, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await asking(host, async (context) => {
      const { worksheets } = context.workbook;
      const made = sheets.map((sheet) => worksheets.getItemOrNullObject(sheet));
      await context.sync();
      for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // The failure that led here is the one to tell; Gỡ dấu rà soát still finds the sheets.
  }
}
