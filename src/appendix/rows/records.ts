import type { PlanRecord, Read } from '../appendix';
import { unitTold } from '../columns/units';
import type { Column, Field } from '../fields';
import type { FilledCell } from '../sheet/sheet';
import type { Steps } from '../steps';
import { mapInSteps } from '../steps';
import type { RecordDraft } from './gathering';
import { indicatorOf } from './indicator-of';
import { kindOfRecord } from './kind-of-record';
import { ownersOf } from './owners-of';
import { placedAt, placedIn, readOf } from './placed';
import type { Placed } from './placed';
import type { FigureColumn } from './surroundings';
import { figureColumn } from './surroundings';
import type { Table } from './table';
import { figureFields } from './table';

/** The records of a table, each field read with what its column says about it. */
export function* recordsOf(
  table: Table,
  drafts: readonly RecordDraft[],
  targetYear: number | null,
): Steps<readonly PlanRecord[]> {
  const { byField, otherTargets } = table.columns;
  const columns = [...figureFields.flatMap((field) => byField.get(field) ?? []), ...otherTargets];
  const figures = new Map(columns.map((column) => [column, figureColumn(table, column, drafts)]));
  let above: PlanRecord | null = null;
  return yield* mapInSteps(
    drafts,
    (draft): PlanRecord => (above = recordOf({ table, draft, figures, targetYear, above })),
  );
}

interface Reading {
  readonly table: Table;
  readonly draft: RecordDraft;
  readonly figures: ReadonlyMap<Column, FigureColumn>;
  readonly targetYear: number | null;
  /** The record before this one, which "nt" repeats. */
  readonly above: PlanRecord | null;
}

function recordOf(reading: Reading): PlanRecord {
  const { table, draft, targetYear, above } = reading;
  const { reader, columns } = table;
  const at = (field: Field) => placedAt(table, draft, field);
  const words = (field: Field, before: Read<string> | null | undefined) =>
    read(reading, at(field), before, ({ text }) => text);
  const unit = words('unit', above?.unit);
  const around = (column: Column | undefined) => {
    const figure = column && reading.figures.get(column);
    return { unit: unitTold(unit?.text ?? '') ?? figure?.unit ?? null, decimal: figure?.decimal ?? null };
  };
  const score = (field: 'baseline' | 'baselineRank') =>
    read(reading, at(field), above?.[field], (cell) =>
      reader.baseline(cell, around(columns.byField.get(field))),
    );
  const goal = (
    column: Column | undefined,
    placed: Placed | null,
    before: PlanRecord['target'] | undefined,
  ) => read(reading, placed, before, (cell) => reader.target(cell, around(column)));
  const known = {
    ordinal: words('ordinal', null),
    code: words('code', null),
    indicator: indicatorOf(table, draft),
    unit,
    baseline: score('baseline'),
    baselineRank: score('baselineRank'),
    target: goal(columns.byField.get('target'), at('target'), above?.target),
    targetRank: goal(columns.byField.get('targetRank'), at('targetRank'), above?.targetRank),
    targets: columns.otherTargets.map((column) => ({
      year: column.year,
      target: readPlaced(reading, placedIn(table, draft, column.column, 'target'), null, (cell) =>
        reader.target(cell, around(column)),
      ),
    })),
    ...ownersOf(table, draft, above),
    person: words('person', above?.person),
    timeline: read(reading, at('timeline'), above?.timeline, (cell) => reader.timeline(cell, targetYear)),
    product: words('product', above?.product),
    evidence: words('evidence', above?.evidence),
    note: words('note', above?.note),
  };
  const { cells, group, repair, solutions } = draft;
  return { kind: kindOfRecord(table, known), row: cells.row, ...known, solutions, group, repair };
}

function read<T>(
  reading: Reading,
  placed: Placed | null,
  above: Read<T> | null | undefined,
  understood: (cell: FilledCell) => T,
): Read<T> | null {
  return placed && readPlaced(reading, placed, above, understood);
}

/** A field's cell as understood; "nt" takes the text and the meaning of the record above. */
function readPlaced<T>(
  { table }: Reading,
  placed: Placed,
  above: Read<T> | null | undefined,
  understood: (cell: FilledCell) => T,
): Read<T> {
  if (above && table.reader.owners(placed.text).mark === 'as-above') {
    return readOf({ ...placed, text: above.text }, above.value);
  }
  return readOf(placed, understood({ ...placed.cell, text: placed.text }));
}
