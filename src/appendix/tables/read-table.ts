import type { Appendix, PillarGoal, ProseLine } from '../appendix';
import type { ColumnChoice } from '../fields';
import { frameworkIn, frameworkOf, isOfAnother } from '../facts/framework';
import { titleFacts } from '../facts/title-facts';
import type { PlanFacts, ToldFacts } from '../plan-facts';
import { withWord } from '../plan-facts';
import { isGoal, pillarIn } from '../prose/pillar-goals';
import type { Reader } from '../reader';
import { readRows } from '../rows/read-rows';
import { recordsOf } from '../rows/records';
import type { Table } from '../rows/table';
import { cellOf, rowCells } from '../rows/table';
import type { Sheet } from '../sheet/sheet';
import type { Steps } from '../steps';
import type { Section } from './find-sections';
import { columnsOf } from './table-header';

export interface TableReading {
  readonly appendix: Appendix;
  readonly goals: readonly PillarGoal[];
}

/** A table's title stands close above it; what is further up is the plan's text. */
const titleLines = 8;

/** Reads one table: its columns, rows and records, and what its title says of the plan. */
export function* readTable(
  sheet: Sheet,
  section: Section,
  above: readonly ProseLine[],
  reader: Reader,
  choices: readonly ColumnChoice[],
  word: ToldFacts | null,
): Steps<TableReading> {
  const { header, repeated } = section;
  const { grid } = sheet;
  const told = titleFacts(above.slice(-titleLines), reader);
  const planYear = word?.targetYear ?? told.titleYear?.value ?? null;
  const columns = columnsOf(sheet, section, reader, choices, planYear);
  const table: Table = { sheet, reader, header, columns, end: section.end };
  const { records: drafts, rows } = yield* readRows(table, (row) => repeated.has(row));
  const headings = header.columns.map(({ heading }) => heading.text);
  const titles = [told.title ?? '', ...headings];
  const written = { ...told, ...yearsOf(table, told), framework: frameworkIn(titles) };
  const facts = withWord(written, word);
  const records = yield* recordsOf(table, drafts, facts.targetYear);
  const { left, right } = columns;
  const appendix: Appendix = {
    sheet: grid.sheet,
    sheetId: grid.sheetId,
    header: { top: header.top, left, bottom: header.bottom, right },
    area: { top: header.top, left, bottom: rows.at(-1)?.row ?? header.bottom, right },
    columns: columns.byField,
    otherTargets: columns.otherTargets,
    unmapped: columns.unmapped,
    facts: {
      ...facts,
      framework: facts.framework ?? (isOfAnother(titles) ? null : frameworkOf(records, reader)),
    },
    records,
    rows,
  };
  const groups = rows.filter(({ kind }) => kind === 'group');
  return { appendix, goals: groups.flatMap(({ row }) => goalOfGroup(table, row)) };
}

function yearsOf(
  { columns }: Table,
  { titleYear }: PlanFacts,
): Pick<PlanFacts, 'baselineYear' | 'targetYear'> {
  const year = (field: 'baseline' | 'baselineRank' | 'target' | 'targetRank') =>
    columns.byField.get(field)?.year ?? null;
  return {
    baselineYear: year('baseline') ?? year('baselineRank'),
    targetYear: year('target') ?? year('targetRank') ?? titleYear?.value ?? null,
  };
}

/** "Trụ cột 1. Thể chế | 67,23 | > 67,23" heads its indicators and states a goal of its own. */
function goalOfGroup(table: Table, row: number): readonly PillarGoal[] {
  const { reader, sheet } = table;
  const cells = rowCells(table, row);
  const pillar = pillarIn(cellOf(table, cells, 'indicator')?.text ?? '');
  const goal = cellOf(table, cells, 'target');
  const target = goal && reader.target(goal);
  if (pillar === null || !goal || !target || !isGoal(target)) return [];
  const score = cellOf(table, cells, 'baseline');
  const baseline = score && reader.baseline(score);
  return [
    {
      pillar,
      target,
      baseline: baseline?.kind === 'score' ? baseline.value : null,
      sheet: sheet.grid.sheet,
      cell: { row, column: goal.column },
      text: goal.text,
    },
  ];
}
