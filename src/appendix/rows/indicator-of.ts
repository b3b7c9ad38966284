import type { IndicatorCode, IndicatorName, Read } from '../appendix';
import type { RecordDraft } from './gathering';
import { placedAt, readOf } from './placed';
import type { Table } from './table';

/** The indicator or task that a record names, with its code from wherever the row holds it. */
export function indicatorOf(table: Table, draft: RecordDraft): Read<IndicatorName> | null {
  const placed = placedAt(table, draft, 'indicator');
  if (!placed) return null;
  const name = table.reader.indicator(placed.text);
  return readOf(placed, { ...name, code: name.code ?? codeBeside(table, draft) });
}

/** The column of codes, or that of numbers where it holds well-formed codes. */
function codeBeside(table: Table, draft: RecordDraft): IndicatorCode | null {
  const { reader } = table;
  const own = reader.indicator(placedAt(table, draft, 'code')?.text ?? '').code;
  if (own) return own;
  const number = reader.indicator(placedAt(table, draft, 'ordinal')?.text ?? '').code;
  return number?.wellFormed ? number : null;
}
