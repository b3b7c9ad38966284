import type { SheetKind } from '../summary';
import { sheetKinds } from '../summary';

/** A sheet of ours carries this sheet-scoped name; it survives LibreOffice, custom properties do not. */
export const kindName = '_soat.kind';

/** When the sheet was last written, as its maker told the time. */
export const madeName = '_soat.made';

/** How the page on the sheet is laid out, so that one of another layout is told from it. */
export const shapeName = '_soat.shape';

/** A sheet's kind as the name's formula says it (`="findings"`). */
export function kindFormula(kind: SheetKind): string {
  return textFormula(kind);
}

export function madeFormula(at: string): string {
  return textFormula(at);
}

export function kindOf(formula: string | undefined): SheetKind | null {
  const text = textIn(formula);
  return sheetKinds.find((kind) => kind === text) ?? null;
}

export function madeOf(formula: string | undefined): string | null {
  return textIn(formula);
}

export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

export function textIn(formula: string | undefined): string | null {
  return /^="((?:[^"]|"")*)"$/.exec(formula ?? '')?.[1]?.replaceAll('""', '"') ?? null;
}
