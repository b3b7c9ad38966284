import type { SheetKind } from '../summary';

/** A sheet of ours carries this sheet-scoped name; it survives LibreOffice, custom properties do not. */
export const kindName = '_soat.kind';

/** A sheet's kind as the name's formula says it (`="findings"`). */
export function kindFormula(kind: SheetKind): string {
  return `="${kind}"`;
}
