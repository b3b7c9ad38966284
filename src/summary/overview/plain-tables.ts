import type { CellValue } from '../../appendix';
import { quotedText } from '../formulas';
import type { PlannedCell } from '../sheet-plan';
import type { PivotValue } from './pivot-plan';

/** A condition on a field: it holds this text. */
type Condition = readonly [field: string, text: string];

/** What stands in the rows and columns of a pivot, found in the rows of its source. */
export interface Layout {
  readonly table: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly PivotValue[];
  readonly records: readonly Readonly<Record<string, CellValue>>[];
}

/** A table that sums up as the pivot would, with formulas over the same source. */
export function plainTable({
  table,
  rows,
  columns,
  values,
  records,
}: Layout): readonly (readonly PlannedCell[])[] {
  const lines = distinct(records.map((record) => rows.map((field) => String(record[field] ?? ''))));
  const across = distinct(records.map((record) => columns.map((field) => String(record[field] ?? ''))));
  const [first] = values;
  const crossed = columns.length > 0 && first !== undefined;
  const head = crossed ? across.map((texts) => texts.join(' ')) : values.map(({ caption }) => caption);
  return [
    [...rows, ...head],
    ...lines.map((texts): readonly PlannedCell[] => {
      const own = conditions(rows, texts);
      return [
        ...texts,
        ...(crossed
          ? across.map((each) => formula(table, first, [...own, ...conditions(columns, each)]))
          : values.map((value) => formula(table, value, own))),
      ];
    }),
  ];
}

function conditions(fields: readonly string[], texts: readonly string[]): readonly Condition[] {
  return fields.map((field, index) => [field, texts[index] ?? '']);
}

function formula(table: string, { field, by }: PivotValue, where: readonly Condition[]): PlannedCell {
  const given = where.map(([name, text]) => `${table}[${name}],${quotedText(criterion(text))}`).join(',');
  if (by === 'Count') return { formula: `=COUNTIFS(${given})` };
  const figures = `${table}[${field}]`;
  return by === 'Sum'
    ? { formula: `=SUMIFS(${figures},${given})` }
    : { formula: `=IFERROR(AVERAGEIFS(${figures},${given}),"")` };
}

/** The text itself, whatever signs of a comparison or a pattern it holds. */
function criterion(text: string): string {
  return `=${text.replace(/[*?~]/g, '~$&')}`;
}

function distinct(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = new Map(keys.map((key) => [JSON.stringify(key), key]));
  return [...known.values()].sort((one, other) =>
    one.join('\u0000').localeCompare(other.join('\u0000'), 'vi'),
  );
}
