/** The middle of figures, and how far they lie from it: median and median deviation, which no outlier moves. */
export interface Spread {
  readonly median: number;
  readonly deviation: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const median = medianOf(figures);
  return { median, deviation: medianOf(figures.map((figure) => Math.abs(figure - median))) };
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}

/** What makes the median deviation of normally spread figures their standard deviation. */
const normal = 1.4826;

/** How many deviations a figure lies off the middle; 0 where nothing is spread. */
export function distanceFrom({ median, deviation }: Spread, figure: number): number {
  return deviation === 0 ? 0 : (figure - median) / (normal * deviation);
}
