import type { Appendix, ColumnChoice, Field, Grid, PlanRecord, SheetReading } from '../../../src/appendix';
import { columnLetters, makeReader, readSheet } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import { reference } from './reference';

/** A sheet, written as text or given as a grid, read with the small reference. */
export function readingOf(sheet: string | Grid, choices: readonly ColumnChoice[] = []): SheetReading {
  return readSheet(typeof sheet === 'string' ? sheetOf(sheet) : sheet, makeReader(reference), choices);
}

/** The one appendix of a sheet. */
export function appendixOf(sheet: string | Grid, choices: readonly ColumnChoice[] = []): Appendix {
  const [appendix, second] = readingOf(sheet, choices).appendices;
  if (!appendix || second) throw new Error('one appendix is expected');
  return appendix;
}

/** Columns as a reader sees them: { ordinal: 'A', indicator: 'B' }. */
export function columnsOf({ columns }: Appendix): Partial<Record<Field, string>> {
  return Object.fromEntries([...columns].map(([field, { column }]) => [field, columnLetters(column)]));
}

/** What the rows are, by the row numbers that a user sees. */
export function kindsOf({ rows }: Appendix): readonly string[] {
  return rows.map(({ row, kind }) => `${row + 1} ${kind}`);
}

export function namesOf({ records }: Appendix): readonly string[] {
  return records.map(({ indicator }) => indicator?.value.name ?? '');
}

/** What a record says, without where it says it. */
export function saidBy(record: PlanRecord): Readonly<Record<string, unknown>> {
  return {
    ordinal: record.ordinal?.value,
    code: record.indicator?.value.code?.code,
    name: record.indicator?.value.name,
    score:
      record.baseline?.value.kind === 'score' ? record.baseline.value.value : record.baseline?.value.kind,
    goal: record.target?.value.goal,
    leads: record.lead?.value.named.map(({ name }) => name),
    genericLead: record.lead?.value.generic,
    coordinators: record.coordinator?.value.named.map(({ name }) => name),
    timeline: record.timeline?.value,
    solutions: record.solutions.map(({ text }) => text),
    group: record.group,
  };
}
