import type { Severity } from '../../rules';

/** How marks look: a pale fill and a darker left edge in the same hue, so that they differ without colour too. */
export const markLook: Readonly<Record<Severity, { readonly fill: string; readonly edge: string }>> = {
  error: { fill: '#FDE7E9', edge: '#C50F1F' },
  warning: { fill: '#FFF4CE', edge: '#9D5D00' },
  info: { fill: '#EFF6FC', edge: '#0F6CBD' },
};

/** A formula that is always true and names us: a mark is recognised by it after save, copy or another program. */
export function markFormula(severity: Severity): string {
  return `=LEN("soat:${severity}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=?LEN\("soat:(?:error|warning|info)"\)>0$/i.test(formula.replace(/\s/g, ''));
}
