import type { Formula } from '../../calculation';
import { sameArea } from '../../package';
import type { Sheet } from '../book/sheet';
import { precedentsOf, type Binding, type Place } from './binding';
import type { Precedent } from './sheet-view';

/** A cell whose formula is calculated here. */
export class FormulaCell implements Place {
  readonly precedents: readonly Precedent[];
  /** Cleared when the cell gets another content: what still points to it passes it over. */
  isAlive = true;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly formula: Formula,
    readonly bindings: readonly Binding[],
  ) {
    this.precedents = precedentsOf(bindings);
  }

  /** Whether another formula in this cell says the same of the same cells. */
  isSameAs({ bindings, formula }: FormulaCell): boolean {
    return (
      formula === this.formula &&
      bindings.length === this.bindings.length &&
      bindings.every((binding, at) => isSame(binding, this.bindings[at]))
    );
  }
}

function isSame(one: Binding, other: Binding | undefined): boolean {
  if (!other) return false;
  if ('cells' in one) return 'cells' in other && one.cells === other.cells && sameArea(one.area, other.area);
  if ('constant' in one) return 'constant' in other && one.constant === other.constant;
  return 'error' in other && one.error === other.error;
}
