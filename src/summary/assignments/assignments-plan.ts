import type { PlanRecord } from '../../appendix';
import type { GapUnit } from '../../gaps';
import { noLead } from '../../gaps';
import type { Dictionary } from '../../locale';
import { languages, textsIn } from '../../locale';
import type { Language } from '../../rules';
import { findingsByRow, gravestOf } from '../findings-by-row';
import { isCounted } from '../gaps-sheet/figures';
import { sourceOf } from '../gaps-sheet/gaps-plan';
import type { PlannedCell } from '../sheet-plan';
import type { KeyedRecord, SummarySource } from '../summary-source';
import { basisOf } from '../summary-source';
import type { TableColumn, TablePlan, TableRow } from '../table-plan';
import { atLeastOne } from '../table-plan';
import { deadlineClass } from './deadline-class';

export const assignmentsTable = 'SoatPhanCong';

type ColumnId = keyof Dictionary['summary']['assignmentsSheet']['columns'];

const shapes: readonly ({ readonly id: ColumnId } & Omit<TableColumn, 'head' | 'otherHeads'>)[] = [
  { id: 'code', width: 8, look: 'centred' },
  { id: 'name', width: 44, look: 'text' },
  { id: 'pillar', width: 8, look: 'centred' },
  { id: 'organisation', width: 34, look: 'text' },
  { id: 'role', width: 10, look: 'centred' },
  { id: 'deadline', width: 15, look: 'centred' },
  { id: 'severity', width: 13, look: 'centred' },
  { id: 'status', width: 14, look: 'centred' },
  { id: 'gap', width: 9, look: 'number', numberFormat: '0.00' },
  { id: 'once', width: 9, look: 'number', numberFormat: '0' },
  { id: 'baselineOnce', width: 10, look: 'number', numberFormat: '0.00' },
  { id: 'targetOnce', width: 10, look: 'number', numberFormat: '0.00' },
  { id: 'gapOnce', width: 10, look: 'number', numberFormat: '0.00' },
  { id: 'source', width: 14, look: 'centred' },
  { id: 'key', width: 0, look: 'text' },
];

/** The sheet Dữ liệu phân công: a row an indicator × organisation × role, with plain values for the pivots. */
export function assignmentsPlan(source: SummarySource, language: Language): TablePlan {
  const texts = textsIn(language);
  const { assignmentsSheet } = texts.summary;
  const basis = basisOf(source);
  const countsIn = findingsByRow(source.findings);
  return {
    kind: 'assignments',
    name: assignmentsSheet.name,
    table: assignmentsTable,
    title: assignmentsSheet.title(basis.framework, basis.targetYear),
    lines: [assignmentsSheet.about],
    figures: [],
    columns: shapes.map(({ id, ...shape }) => ({
      ...shape,
      head: assignmentsSheet.columns[id],
      otherHeads: languages
        .filter((other) => other !== language)
        .map((other) => textsIn(other).summary.assignmentsSheet.columns[id]),
    })),
    keepsHeads: true,
    codeColumn: shapes.findIndex(({ id }) => id === 'code'),
    keyColumn: shapes.findIndex(({ id }) => id === 'key'),
    rows: atLeastOne(
      basis.records.flatMap((each) => {
        const gravest = gravestOf(countsIn(each.sheetId, each.record.row));
        const severity = gravest === null ? assignmentsSheet.noFinding : texts.words.severities[gravest];
        return rowsOf(each, severity, basis.rollup.unit, texts);
      }),
      shapes.length,
    ),
  };
}

interface Assignment {
  readonly organisation: string;
  readonly role: 'lead' | 'coordinator';
}

/** Who has something to do for a record: its leads (or that nobody is named), then those who help. */
function assignmentsOf({ lead, coordinator }: PlanRecord, nobody: string): readonly Assignment[] {
  const leads = named(lead);
  return [
    ...(leads.length > 0 ? leads : [nobody]).map((organisation) => ({ organisation, role: 'lead' as const })),
    ...named(coordinator).map((organisation) => ({ organisation, role: 'coordinator' as const })),
  ];
}

function named(owners: PlanRecord['lead']): readonly string[] {
  return [...new Set(owners?.value.named.map(({ name }) => name))];
}

/** The figures of an assignment: told in every row, and once an indicator for sums over indicators. */
function figuresOf({ gap }: KeyedRecord, unit: GapUnit, once: boolean) {
  const counted = isCounted(gap, unit) ? gap : null;
  const value = counted?.value ?? '';
  if (!once) return { gap: value, once: '', baselineOnce: '', targetOnce: '', gapOnce: '' };
  // Means of both are of the same indicators: those that have both.
  const whole = counted?.baseline === null || counted?.goal === null ? null : counted;
  return {
    gap: value,
    once: 1,
    baselineOnce: whole?.baseline ?? '',
    targetOnce: whole?.goal ?? '',
    gapOnce: value,
  };
}

function rowsOf(each: KeyedRecord, severity: string, unit: GapUnit, texts: Dictionary): readonly TableRow[] {
  const { gap, place, record } = each;
  const { summary, words } = texts;
  const { assignmentsSheet } = summary;
  return assignmentsOf(record, noLead).map(({ organisation, role }, index): TableRow => {
    const key = `${each.key} ${role} ${organisation}`;
    const cells: Readonly<Record<ColumnId, PlannedCell>> = {
      code: place?.code ?? '',
      name: record.indicator?.value.name ?? '',
      pillar: place?.pillar ?? summary.noPillar,
      organisation: organisation === noLead ? summary.noLead : organisation,
      role: assignmentsSheet.roles[role],
      deadline: deadlineClass(record.timeline, assignmentsSheet.deadlines),
      severity,
      status: record.kind === 'task' ? '' : words.statuses[gap.status],
      ...figuresOf(each, unit, index === 0),
      source: sourceOf(each),
      key,
    };
    return { key, cells: shapes.map(({ id }) => cells[id]) };
  });
}
