import type { SheetReading } from '../appendix';
import { remembered } from './remembered';
import type { About } from './rule';

/** What a finding in a row is about: the record that stands there, else the row. */
export const aboutRowOf = remembered(({ appendices }: SheetReading): ((row: number) => About) => {
  const records = new Map<number, About>();
  for (const { records: all } of appendices) for (const record of all) records.set(record.row, { record });
  return (row) => records.get(row) ?? { row };
});
