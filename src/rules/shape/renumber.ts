import type { CellValue } from '../../appendix';
import type { Mend, Write } from '../rule';
import type { Run } from './numbering';

/**
 * The run counted through from its first number; nothing where a number cannot be told in digits. It mends all
 * of the run, so that one finding of a run carries it.
 */
export function renumber(run: Run): { readonly mend?: Mend } {
  let first: number | undefined;
  const writes: Write[] = [];
  for (const [index, { cell, raw, number }] of run.entries()) {
    first ??= number;
    if (number === first + index) continue;
    const value = withNumber(raw, first + index);
    if (value === null) return {};
    writes.push({ cell, value });
  }
  return { mend: { safe: false, writes } };
}

/** "26." becomes "27.", 26 becomes 27. */
function withNumber(raw: CellValue, number: number): CellValue | null {
  if (typeof raw === 'number') return Number.isInteger(raw) ? number : null;
  const text = String(raw);
  return /\d\D*$/.test(text) ? text.replace(/\d+(?=\D*$)/, String(number)) : null;
}
