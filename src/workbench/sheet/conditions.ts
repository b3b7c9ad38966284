import type { CellValue } from '../../host/package';

/** What a conditional format asks of a cell, as far as it can be told without a calculation. */
export interface Condition {
  readonly type: string;
  readonly operator: string | undefined;
  readonly formulas: readonly string[];
}

const TRUE = /^(?:TRUE(?:\(\))?|[1-9]\d*)$/i;
const LENGTH_OF_TEXT = /^LEN\("((?:[^"]|"")*)"\)>(\d+)$/i;

/** A formula that holds whatever the cells say: such is the formula of a mark. */
function isAlwaysTrue(formula: string): boolean {
  const plain = formula.trim();
  if (TRUE.test(plain)) return true;
  const [, text, bound] = LENGTH_OF_TEXT.exec(plain.replace(/\s+(?=[()>])|(?<=[()>])\s+/g, '')) ?? [];
  return text !== undefined && text.replaceAll('""', '"').length > Number(bound);
}

/** A number or a text in quotes; nothing for what would have to be worked out. */
function literal(formula: string | undefined): number | string | undefined {
  const plain = formula?.trim() ?? '';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(plain)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"').toLowerCase();
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}

/** Whether a conditional format shows on a cell; what needs a calculation shows on none. */
export function holds({ formulas, operator, type }: Condition, value: CellValue): boolean {
  if (type === 'expression') return isAlwaysTrue(formulas[0] ?? '');
  if (type !== 'cellIs') return false;
  const low = literal(formulas[0]);
  const high = literal(formulas[1]);
  const own = typeof value === 'string' ? value.toLowerCase() : value;
  if (low === undefined || typeof own !== typeof low) return false;
  if (typeof own !== 'number' && typeof own !== 'string') return false;
  return compare(own, operator ?? 'equal', low, high);
}

/** The three are of one kind. */
function compare(
  own: number | string,
  operator: string,
  low: number | string,
  high: number | string | undefined,
): boolean {
  switch (operator) {
    case 'equal':
      return own === low;
    case 'notEqual':
      return own !== low;
    case 'greaterThan':
      return own > low;
    case 'greaterThanOrEqual':
      return own >= low;
    case 'lessThan':
      return own < low;
    case 'lessThanOrEqual':
      return own <= low;
    case 'between':
      return high !== undefined && own >= low && own <= high;
    case 'notBetween':
      return high !== undefined && (own < low || own > high);
    default:
      return false;
  }
}
