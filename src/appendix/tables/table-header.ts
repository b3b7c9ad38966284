import type { ColumnChoice } from '../fields';
import type { Fit } from '../columns/candidates';
import { mapColumns } from '../columns/map-columns';
import { profileOf } from '../columns/profile';
import type { TableColumns } from '../columns/table-columns';
import type { Header, HeaderColumn } from '../header';
import type { Reader } from '../reader';
import { isColumnNumbers } from '../rows/marks';
import type { FilledCell, Sheet } from '../sheet/sheet';
import type { Section } from './find-sections';

/** Enough to tell what a column holds; a longer table says the same. */
const sampledRows = 60;
const leastFilled = 0.2;

/** The columns of a table, from its header and from the rows under it. */
export function columnsOf(
  sheet: Sheet,
  section: Section,
  reader: Reader,
  choices: readonly ColumnChoice[],
  planYear: number | null,
): TableColumns {
  const sample = sampleOf(sheet, section);
  const fit: Fit = profileOf(sample, reader);
  const columns = [...section.header.columns, ...withoutHeader(section.header, sample, reader)];
  return mapColumns(
    columns.sort((one, other) => one.column - other.column),
    choices,
    planYear,
    fit,
  );
}

function sampleOf(sheet: Sheet, { header, end, repeated }: Section): readonly (readonly FilledCell[])[] {
  const sample: (readonly FilledCell[])[] = [];
  for (let row = header.bottom + 1; row <= end && sample.length < sampledRows; row++) {
    const cells = sheet.filled(row);
    if (cells.length >= 2 && !repeated.has(row) && !isColumnNumbers(cells)) sample.push(cells);
  }
  return sample;
}

/** Columns between those of the header that are filled although nothing stands above them. */
function withoutHeader(
  { columns }: Header,
  sample: readonly (readonly FilledCell[])[],
  reader: Reader,
): readonly HeaderColumn[] {
  const known = new Set(columns.map(({ column }) => column));
  const left = Math.min(...known);
  const right = Math.max(...known);
  const filled = new Map<number, number>();
  for (const { column } of sample.flat()) filled.set(column, (filled.get(column) ?? 0) + 1);
  return [...filled]
    .filter(
      ([column, count]) =>
        column > left && column < right && !known.has(column) && count >= sample.length * leastFilled,
    )
    .map(([column]) => ({ column, ...reader.heading('') }));
}
