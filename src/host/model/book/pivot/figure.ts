import type { CellError, CellValue } from '../../../package';
import type { Summary } from './rule';

/** All that is to be known of some values of a field, whichever way they are summed up. */
export class Figure {
  #count = 0;
  #numbers = 0;
  #sum = 0;
  #least = Infinity;
  #most = -Infinity;
  #error: CellError | undefined;

  take(value: CellValue): void {
    if (value === null) return;
    this.#count++;
    if (typeof value === 'object') this.#error ??= value;
    if (typeof value !== 'number') return;
    this.#numbers++;
    this.#sum += value;
    this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
  }

  join(other: Figure): void {
    this.#count += other.#count;
    this.#numbers += other.#numbers;
    this.#sum += other.#sum;
    this.#least = Math.min(this.#least, other.#least);
    this.#most = Math.max(this.#most, other.#most);
    this.#error ??= other.#error;
  }

  /** Errors are counted, and spoil all else. */
  result(summary: Summary): CellValue {
    if (summary === 'Count') return this.#count;
    if (summary === 'CountNumbers') return this.#numbers;
    if (this.#error) return this.#error;
    if (summary === 'Average') return this.#numbers === 0 ? NO_MEAN : this.#sum / this.#numbers;
    if (summary === 'Sum') return this.#sum;
    if (this.#numbers === 0) return 0;
    return summary === 'Min' ? this.#least : this.#most;
  }
}

const NO_MEAN: CellError = { error: '#DIV/0!' };
