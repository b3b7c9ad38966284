import type { Bound, Formula } from '../../calculation';
import { sameArea } from '../../package';
import type { Sheet } from '../book/sheet';
import { boundIn, isOwnRow, isPrecedent, type Binding, type Place } from './binding';
import type { Precedent } from './sheet-view';

/** A cell whose formula is calculated here. Formula and bindings are mostly those of its whole column. */
export class FormulaCell implements Place {
  /** Cleared when the cell gets another content: what still points to it passes it over. */
  isAlive = true;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly formula: Formula,
    readonly bindings: readonly Binding[],
  ) {}

  /** What the formula sees from here. */
  get references(): readonly Bound[] {
    return this.bindings.map((binding) => boundIn(this.row, binding));
  }

  /** The cells on which it depends. */
  get precedents(): readonly Precedent[] {
    return this.bindings.flatMap((binding) => {
      const bound = boundIn(this.row, binding);
      return isPrecedent(bound) ? [bound] : [];
    });
  }

  /** Whether another formula in this cell says the same of the same cells. */
  isSameAs({ bindings, formula }: FormulaCell): boolean {
    return (
      formula.text === this.formula.text &&
      (bindings === this.bindings ||
        (bindings.length === this.bindings.length &&
          bindings.every((binding, at) => isSame(binding, this.bindings[at]))))
    );
  }
}

function isSame(one: Binding, other: Binding | undefined): boolean {
  if (!other) return false;
  if (isPrecedent(one))
    return isPrecedent(other) && one.cells === other.cells && sameArea(one.area, other.area);
  if (isOwnRow(one))
    return isOwnRow(other) && one.cells === other.cells && sameArea(one.within, other.within);
  if ('constant' in one) return 'constant' in other && one.constant === other.constant;
  return 'error' in other && one.error === other.error;
}
