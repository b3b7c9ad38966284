/** A sheet of ours carries this sheet-scoped name; it survives LibreOffice, custom properties do not. */
export const kindName = '_soat.kind';

/** What a sheet of ours is for: the name's value. */
export type SheetKind = 'store' | 'findings' | 'gaps' | 'assignments' | 'report' | 'summary' | 'slips';

/** A sheet's kind as the name's formula says it (`="findings"`). */
export function kindFormula(kind: SheetKind): string {
  return `="${kind}"`;
}
