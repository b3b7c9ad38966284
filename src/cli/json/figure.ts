const cents = 100;
const thousandths = 1000;
const grain = 10_000;

/** A computed figure: to the cent where it goes on beyond four decimals (a mean, a quotient), else as it is. */
export function figure(value: number): number {
  return Math.round(value * grain) / grain === value ? value : Math.round(value * cents) / cents;
}

export function figureOrNull(value: number | null): number | null {
  return value === null ? null : figure(value);
}

/** A share, to the tenth of a per cent. */
export function share(value: number | null): number | null {
  return value === null ? null : Math.round(value * thousandths) / thousandths;
}
