import type { SheetReading } from '../appendix';
import type { About } from './rule';

/** What a finding in a row is about: the record that stands there, else the row. */
export function aboutRowOf({ appendices }: SheetReading): (row: number) => About {
  const records = new Map(
    appendices.flatMap((appendix) => appendix.records.map((record) => [record.row, record] as const)),
  );
  return (row) => {
    const record = records.get(row);
    return record ? { record } : { row };
  };
}
