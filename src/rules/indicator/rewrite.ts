import type { IndicatorName, PlanRecord, Read } from '../../appendix';
import type { Write } from '../rule';

/** Where the record's code stands: in a column of its own, else before the name. */
export function codeReadOf({ code, indicator }: PlanRecord): Read<string> | Read<IndicatorName> | null {
  return code?.text.includes(indicator?.value.code?.code ?? ' ') ? code : indicator;
}

/** The record's code replaced by another; null where the cell holds more than what was read. */
export function withCode(record: PlanRecord, wanted: string): Write | null {
  const read = codeReadOf(record);
  const written = record.indicator?.value.code?.code;
  return read && written !== undefined ? replaced(read, written, wanted) : null;
}

/** The record's name replaced by another, what stands before and after it kept. */
export function withName({ indicator }: PlanRecord, wanted: string): Write | null {
  return indicator && replaced(indicator, indicator.value.name, wanted);
}

function replaced({ cell, raw }: Read<unknown>, old: string, wanted: string): Write | null {
  const text = String(raw);
  return text.includes(old) ? { cell, value: text.replace(old, () => wanted) } : null;
}
