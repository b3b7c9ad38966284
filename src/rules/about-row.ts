import type { SheetReading } from '../appendix';
import { remembered } from './remembered';
import type { About } from './rule';

/** What a finding in a row is about: the record that stands there, else the row. */
export const aboutRowOf = remembered(({ appendices }: SheetReading): ((row: number) => About) => {
  const records = new Map(
    appendices.flatMap((appendix) => appendix.records.map((record) => [record.row, record] as const)),
  );
  return (row) => {
    const record = records.get(row);
    return record ? { record } : { row };
  };
});
