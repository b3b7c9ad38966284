import type { CellError } from '../../package';
import { numberOf } from '../coercion';
import { isError } from '../errors';
import { isReference, valueOf, type Operand } from '../operand';
import type { Call } from './call';
import { eachCell } from './cells';

/** Numbers as they are summed up. */
export class Tally {
  count = 0;
  sum = 0;
  least = Infinity;
  most = -Infinity;
  error: CellError | undefined;

  add(number: number): void {
    this.count += 1;
    this.sum += number;
    if (number < this.least) this.least = number;
    if (number > this.most) this.most = number;
  }
}

/** Cells give their numbers alone; what is written out is taken for the number that it spells. */
export function tallyOf(call: Call): Tally {
  const tally = new Tally();
  for (const each of call.args) {
    if (tally.error) break;
    addOperand(tally, each(), call);
  }
  return tally;
}

function addOperand(tally: Tally, operand: Operand, { surroundings }: Call): void {
  if (isReference(operand)) {
    eachCell(operand, (value) => {
      if (typeof value === 'number') tally.add(value);
      else if (isError(value)) tally.error ??= value;
    });
    return;
  }
  const number = numberOf(valueOf(operand, surroundings), surroundings.spelling);
  if (isError(number)) tally.error = number;
  else tally.add(number);
}
