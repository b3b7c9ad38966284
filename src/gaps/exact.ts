const grain = 1e9;
const largest = 1e12;

/** Beyond this no score, percentage or rank lies, and sums could lose what they hold. */
export function isFigure(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= largest;
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. Adding 0 turns -0 into 0. */
export function exact(value: number): number {
  return Math.round(value * grain) / grain + 0;
}

export function sum(values: readonly number[]): number {
  return exact(values.reduce((total, value) => total + value, 0));
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : exact(sum(values) / values.length);
}

/** To the cent, where a tie goes down: a maximum must not be told higher than it is. */
export function centsDown(value: number): number {
  return exact(Math.ceil(exact(value * 100 - 0.5)) / 100);
}
