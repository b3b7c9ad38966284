import type { CellValue } from '../package';
import { isError, NO_REFERENCE } from './errors';
import { functionNamed } from './functions';
import { applyBinary, applyUnary } from './operators';
import { MISSING, valueOf, type Operand } from './operand';
import type { Surroundings } from './surroundings';
import type { Expression } from './syntax';

/** What a formula gives in a cell; where it gives nothing, the cell shows 0. */
export const evaluate = (expression: Expression, surroundings: Surroundings): CellValue =>
  valueOf(operandOf(expression, surroundings), surroundings) ?? 0;

function operandOf(expression: Expression, surroundings: Surroundings): Operand {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'missing':
      return MISSING;
    case 'reference': {
      const bound = surroundings.references[expression.index] ?? NO_REFERENCE;
      return isError(bound) || 'cells' in bound ? bound : bound.constant;
    }
    case 'unary':
      return applyUnary(expression.operator, value(expression.of, surroundings), surroundings.spelling);
    case 'binary':
      return applyBinary(
        expression.operator,
        value(expression.left, surroundings),
        value(expression.right, surroundings),
        surroundings.spelling,
      );
    case 'call': {
      const args = expression.args.map((argument) => () => operandOf(argument, surroundings));
      return functionNamed(expression.name)({ args, surroundings });
    }
  }
}

const value = (expression: Expression, surroundings: Surroundings): CellValue =>
  valueOf(operandOf(expression, surroundings), surroundings);
