import type { IndicatorName, Read } from '../../appendix';
import type { Write } from '../rule';
import type { NamedRecord } from './named-records';

/** Where a record's code stands: in a column of its own, else before the name. */
export function codeReadOf(
  { record, indicator }: NamedRecord,
  code: string,
): Read<string> | Read<IndicatorName> {
  return record.code?.text.includes(code) ? record.code : indicator;
}

/** The code replaced by another; null where the cell does not hold it letter by letter. */
export function withCode(named: NamedRecord, code: string, wanted: string): Write | null {
  return replaced(codeReadOf(named, code), code, wanted);
}

/** The name replaced by another, what stands before and after it kept. */
export function withName({ indicator }: NamedRecord, wanted: string): Write | null {
  return replaced(indicator, indicator.value.name, wanted);
}

function replaced({ cell, raw }: Read<unknown>, old: string, wanted: string): Write | null {
  const text = String(raw);
  return text.includes(old) ? { cell, value: text.replace(old, () => wanted) } : null;
}
