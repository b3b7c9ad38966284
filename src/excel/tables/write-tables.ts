import type { TablePlan } from '../../summary';
import { freeName } from '../free-name';
import type { Host } from '../host';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import { kindName, madeName } from '../names';
import type { Watch } from '../running';
import { asking } from '../running';
import { askForSheets, ownSheet } from '../sheets/find-own-sheet';
import type { WriteStep } from '../write-steps';
import { carryOut } from '../write-steps';
import type { StandingTable } from './standing-table';
import { answeredTable, askForTable, readRest } from './standing-table';
import { newTableSteps, refreshSteps } from './table-steps';

/** A table where it stands, or the names under which it will. */
type Place =
  | { readonly plan: TablePlan; readonly standing: StandingTable }
  | {
      readonly plan: TablePlan;
      readonly standing: null;
      readonly sheet: string;
      readonly table: string;
      /** Our sheet from which the table is gone: it is the user's now. */
      readonly left: string | null;
    };

/**
 * Writes each plan's table on a sheet of ours, in place where it stands already. Two syncs, and one more for each
 * further 4 MB that is read or written.
 */
export async function writeTables(
  host: Host,
  plans: readonly TablePlan[],
  at: string,
  watch: Watch = {},
): Promise<void> {
  const places = await placesOf(host, plans);
  for (const { standing } of places) if (standing) await readRest(host, standing, watch);
  const steps = places.flatMap((place): readonly WriteStep[] =>
    place.standing
      ? refreshSteps(place.standing, place.plan, at)
      : [...disowned(place), ...newTableSteps(place.plan, place.sheet, place.table, at)],
  );
  try {
    await carryOut(host, steps, watch);
  } catch (thrown) {
    await takeBack(
      host,
      places.flatMap((place) => (place.standing ? [] : [place.sheet])),
    );
    throw thrown;
  }
}

async function placesOf(host: Host, plans: readonly TablePlan[]): Promise<readonly Place[]> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const worksheets = askForSheets(context);
    const asked = plans.map((plan) => askForTable(context, plan, plan.table));
    await context.sync();
    insistOnWriting(leave);
    const sheets = worksheets.items.map(({ name }) => name);
    const tables = worksheets.items.flatMap((sheet) => sheet.tables.items.map(({ name }) => name));
    const own = plans.map(({ kind }) => ownSheet(worksheets, kind));
    const found = asked.map((one, index) => answeredTable(one, own[index]?.name ?? ''));
    const renamed = plans.map((plan, index) => {
      const other = found[index] ? undefined : own[index]?.tables.items[0]?.name;
      return other === undefined ? null : askForTable(context, plan, other);
    });
    if (renamed.some((one) => one !== null)) await context.sync();
    return plans.map((plan, index): Place => {
      const again = renamed[index];
      const sheet = own[index]?.name ?? '';
      const standing = found[index] ?? (again ? answeredTable(again, sheet) : null);
      if (standing) return { plan, standing };
      insistOnStructure(leave);
      const names = { sheet: freeName(plan.name, sheets), table: freeTable(plan.table, tables) };
      sheets.push(names.sheet);
      tables.push(names.table);
      return { plan, standing: null, ...names, left: own[index] ? sheet : null };
    });
  });
}

function freeTable(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** A sheet from which a user took the table away, or which he made of it, is no longer ours. */
function disowned({ plan, left }: Extract<Place, { standing: null }>): readonly WriteStep[] {
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

/** Half a table would pass for a whole one. */
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
