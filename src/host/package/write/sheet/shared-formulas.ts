import type { CellEdit } from '../../changes';
import { moveFormula } from '../../formula/move';
import type { FirstOfGroup } from '../../parts/sheet/shared-formulas';
import type { XmlDraft } from '../../xml/draft';
import { escapeText } from '../../xml/escape';
import { readText } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import type { Tag } from '../../xml/tag';
import { attributeOf, childOf, type XmlElement } from '../../xml/tree';

/** Of a group of shared formulas one cell states the text. Where it is overwritten, the others get it written out. */
export class OrphanedFormulas {
  /** Cells that have lost their formula for a value, so that the chain of calculation names one too many. */
  readonly lost: { row: number; column: number }[] = [];
  readonly #groups = new Map<string, FirstOfGroup>();

  constructor(
    readonly draft: XmlDraft,
    readonly tag: Tag,
  ) {}

  get any(): boolean {
    return this.#groups.size > 0;
  }

  /** A cell whose formula is overwritten. */
  lose(cell: XmlElement, edit: CellEdit, row: number, column: number): void {
    if (edit.formula === undefined) this.lost.push({ row, column });
    const formula = childOf(cell, 'f');
    const group = formula && sharedGroup(formula);
    const text = formula && group !== undefined ? textOf(this.draft.bytes, formula) : '';
    if (group !== undefined && text !== '') this.#groups.set(group, { row, column, text });
  }

  /** A cell that keeps its formula. */
  settle(cell: XmlElement, row: number, column: number): void {
    const formula = childOf(cell, 'f');
    const first = formula && this.#groups.get(sharedGroup(formula) ?? '');
    if (!formula || !first) return;
    const text = moveFormula(first.text, row - first.row, column - first.column);
    this.draft.replace(formula.start, formula.end, this.tag('f', {}, escapeText(text)));
  }
}

const sharedGroup = (formula: XmlElement): string | undefined =>
  attributeOf(formula, 't') === 'shared' ? attributeOf(formula, 'si') : undefined;

export function textOf(bytes: Uint8Array, element: XmlElement): string {
  const scanner = new XmlScanner(bytes.subarray(element.start, element.end), element.name);
  scanner.next();
  return readText(scanner);
}
