import type { OverviewPlan, ReportPlan, SummaryKind, TablePlan } from '../../summary';
import { freeName } from '../free-name';
import type { Host } from '../host';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import { shapeName, textIn } from '../names';
import type { AskedOverview, StandingOverview } from '../overview/overview-steps';
import { answeredOverview, askForOverview } from '../overview/overview-steps';
import type { AskedReport, StandingReport } from '../report/report-steps';
import { answeredReport, askForReport } from '../report/report-steps';
import { asking } from '../running';
import { askForSheets, ownSheet } from '../sheets/find-own-sheet';
import type { StandingTable } from '../tables/standing-table';
import { answeredTable, askForTable } from '../tables/standing-table';

/** All that is to be written. */
export interface SummaryPlans {
  readonly tables: readonly TablePlan[];
  readonly report: ReportPlan | null;
  readonly overview: OverviewPlan | null;
}

/** A table where it stands, or the names under which it will. */
export type TablePlace =
  | { readonly plan: TablePlan; readonly standing: StandingTable }
  | {
      readonly plan: TablePlan;
      readonly standing: null;
      readonly sheet: string;
      readonly table: string;
      /** Our sheet from which the table is gone: it is the user's now. */
      readonly left: string | null;
    };

/** A page where it stands, or the name that its sheet will have. */
export interface PagePlace<P, S> {
  readonly plan: P;
  readonly standing: S | null;
  readonly sheet: string;
}

export interface Survey {
  readonly tables: readonly TablePlace[];
  readonly report: PagePlace<ReportPlan, StandingReport> | null;
  readonly overview: PagePlace<OverviewPlan, StandingOverview> | null;
}

/** Looks what stands, and finds names for what does not. One sync, and one more where pages stand. */
export async function survey(host: Host, plans: SummaryPlans): Promise<Survey> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const worksheets = askForSheets(context);
    const taken = context.workbook.names;
    taken.load('items/name');
    const asked = plans.tables.map((plan) => askForTable(context, plan, plan.table));
    await context.sync();
    insistOnWriting(leave);
    const own = (kind: SummaryKind) => ownSheet(worksheets, kind);
    const found = asked.map((one) => answeredTable(one, own(one.plan.kind)?.name ?? ''));
    // A user may have given our table another name.
    const renamed = plans.tables.map((plan, index) => {
      const other = found[index] ? undefined : own(plan.kind)?.tables.items[0]?.name;
      return other === undefined ? null : askForTable(context, plan, other);
    });
    const pages = askForPages(plans, own);
    if (pages.report || pages.overview || renamed.some((one) => one !== null)) await context.sync();

    const names = freeNames(worksheets, taken, () => insistOnStructure(leave));
    return {
      tables: plans.tables.map((plan, index): TablePlace => {
        const again = renamed[index];
        const left = own(plan.kind)?.name ?? null;
        const standing = found[index] ?? (again ? answeredTable(again, left ?? '') : null);
        if (standing) return { plan, standing };
        return { plan, standing: null, sheet: names.sheet(plan.name), table: names.table(plan.table), left };
      }),
      report: plans.report && {
        plan: plans.report,
        standing: pages.report && answeredReport(pages.report),
        sheet: pages.report?.sheet ?? names.sheet(plans.report.page.name),
      },
      overview: plans.overview && {
        plan: plans.overview,
        standing: pages.overview && answeredOverview(pages.overview),
        sheet: pages.overview?.sheet ?? names.sheet(plans.overview.name),
      },
    };
  });
}

function askForPages(
  { report, overview }: SummaryPlans,
  own: (kind: SummaryKind) => Excel.Worksheet | null,
): { readonly report: AskedReport | null; readonly overview: AskedOverview | null } {
  const [reportSheet, overviewSheet] = [own('report'), own('summary')];
  return {
    report: report && reportSheet && askForReport(reportSheet, report, shapeOn(reportSheet)),
    overview: overview && overviewSheet && askForOverview(overviewSheet, overview, shapeOn(overviewSheet)),
  };
}

interface FreeNames {
  readonly sheet: (wanted: string) => string;
  readonly table: (wanted: string) => string;
}

/** Names that nobody bears yet, each given once. */
function freeNames(
  { items }: Excel.WorksheetCollection,
  taken: Excel.NamedItemCollection,
  insist: () => void,
): FreeNames {
  const sheets = items.map(({ name }) => name);
  // A table and a name of the workbook cannot be called the same.
  const named = [...items.flatMap((sheet) => sheet.tables.items), ...taken.items];
  const tables = new Set(named.map(({ name }) => name.toLowerCase()));
  return {
    sheet(wanted) {
      insist();
      const name = freeName(wanted, sheets);
      sheets.push(name);
      return name;
    },
    table(wanted) {
      for (let count = 1; ; count++) {
        const name = count === 1 ? wanted : `${wanted}_${count}`;
        if (!tables.has(name.toLowerCase())) return name;
      }
    },
  };
}

function shapeOn({ names }: Excel.Worksheet): string {
  const item = names.items.find(({ name }) => name === shapeName);
  return textIn(item && String(item.formula)) ?? '';
}
