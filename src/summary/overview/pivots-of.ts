import type { Cell, CellValue } from '../../appendix';
import { assignmentsTable } from '../assignments/assignments-plan';
import type { Dictionary } from '../../locale';
import { languages, textsIn } from '../../locale';
import { plainCell } from '../sheet-plan';
import type { TablePlan } from '../table-plan';
import { columns, pivotsTop } from './layout';
import type { PivotPlan, PivotValue } from './pivot-plan';
import { plainTable } from './plain-tables';

type FieldValues = Readonly<Record<string, CellValue>>;

function recordsOf({ columns: heads, rows }: TablePlan): readonly FieldValues[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(heads.map(({ head }, index) => [head, plainCell(cells[index] ?? '')])),
  );
}

/** What we put into a pivot: by these words, in whichever language, it is known again. */
const valueIds = ['counted', 'countedOnce', 'sum', 'mean', 'meanBaseline', 'meanTarget'] as const;
type ValueId = (typeof valueIds)[number];

const captionsOf = (id: ValueId): readonly string[] =>
  languages.map((language) => textsIn(language).summary.overview[id]);

const known = valueIds.flatMap(captionsOf);

export function pivotsOf(assignments: TablePlan, { summary }: Dictionary): readonly PivotPlan[] {
  const records = recordsOf(assignments);
  const { overview, assignmentsSheet } = summary;
  const field = assignmentsSheet.columns;
  const value = (id: ValueId, name: string, by: PivotValue['by']): PivotValue => ({
    field: name,
    caption: overview[id],
    otherCaptions: captionsOf(id).filter((caption) => caption !== overview[id]),
    by,
    numberFormat: by === 'Count' || name === field.once ? '0' : '0.00',
  });
  const units = [field.role, field.organisation];
  const counted = value('counted', field.key, 'Count');
  const pivot = (plan: Omit<PivotPlan, 'plain' | 'known' | 'height' | 'width'>): PivotPlan => ({
    ...plan,
    ...sizeOf(plan, records),
    known,
    plain: () => plainTable({ table: assignmentsTable, records, ...plan }),
  });
  const place = (column: number): Cell => ({ row: pivotsTop, column });
  return [
    pivot({
      name: 'SoatPivot1',
      title: overview.byLead,
      at: place(columns.lead),
      rows: units,
      columns: [],
      values: [
        counted,
        value('sum', field.gap, 'Sum'),
        ...meansOf(records, units, [value('mean', field.gap, 'Average')]),
      ],
      totals: false,
    }),
    pivot({
      name: 'SoatPivot2',
      title: overview.byPillar,
      at: place(columns.pillar),
      rows: [field.pillar],
      columns: [],
      values: [
        value('countedOnce', field.once, 'Sum'),
        value('sum', field.gapOnce, 'Sum'),
        ...meansOf(
          records,
          [field.pillar],
          [
            value('meanBaseline', field.baselineOnce, 'Average'),
            value('meanTarget', field.targetOnce, 'Average'),
            value('mean', field.gapOnce, 'Average'),
          ],
        ),
      ],
      totals: true,
    }),
    pivot({
      name: 'SoatPivot3',
      title: overview.byDeadline,
      at: place(columns.deadline),
      rows: units,
      columns: [field.deadline],
      values: [counted],
      totals: false,
    }),
    pivot({
      name: 'SoatPivot4',
      title: overview.bySeverity,
      at: place(columns.severity),
      rows: units,
      columns: [field.severity],
      values: [counted],
      totals: false,
    }),
  ];
}

const headRows = 2;

/** How many cells a pivot takes: a line a group, and one for each of the groups that hold others. */
function sizeOf(
  { columns: across, rows, totals, values }: Pick<PivotPlan, 'columns' | 'rows' | 'totals' | 'values'>,
  records: readonly FieldValues[],
): Pick<PivotPlan, 'height' | 'width'> {
  const distinct = (fields: readonly string[]) =>
    new Set(records.map((record) => JSON.stringify(fields.map((name) => record[name])))).size;
  const lines = rows.reduce((sum, _, depth) => sum + distinct(rows.slice(0, depth + 1)), 0);
  return {
    height: headRows + lines + Number(totals),
    width: rows.length + (across.length > 0 ? distinct(across) : values.length),
  };
}

/** A mean of nothing is an error in a pivot: means are told where each row has figures. */
function meansOf<V extends { readonly field: string }>(
  records: readonly FieldValues[],
  rows: readonly string[],
  means: readonly V[],
): readonly V[] {
  const keyOf = (record: FieldValues) => JSON.stringify(rows.map((name) => record[name]));
  const groups = new Set(records.map(keyOf));
  return means.filter(({ field }) => {
    const told = new Set(records.filter((record) => typeof record[field] === 'number').map(keyOf));
    return told.size === groups.size;
  });
}
