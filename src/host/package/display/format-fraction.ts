import type { Piece } from './format-code';

/** `# ?/?`, `# ??/??`, `# ?/8`: the nearest fraction whose denominator has that many digits, or is given. */
export function formatFraction(value: number, pieces: readonly Piece[]): string {
  const slash = pieces.findIndex(({ kind }) => kind === 'slash');
  const below = pieces.slice(slash + 1);
  const fixed = Number(
    below
      .map((piece) => (piece.kind === 'number' ? piece.value : piece.kind === 'digit' ? '0' : ''))
      .join(''),
  );
  const width = below.filter(({ kind }) => kind === 'digit').length;
  const above = pieces.slice(0, slash);
  const numerator = above.findLastIndex(({ kind }) => kind !== 'digit');
  const mixed = above.slice(0, Math.max(0, numerator)).some(({ kind }) => kind === 'digit');
  const whole = mixed ? Math.floor(value) : 0;
  const [top, bottom] =
    fixed > 0
      ? [Math.round((value - whole) * fixed), fixed]
      : nearest(value - whole, 10 ** Math.min(width, 5) - 1);
  if (mixed && top === bottom) return String(whole + 1);
  if (mixed && top === 0) return String(whole) + ' '.repeat(1 + 2 * width);
  const fraction = `${String(top).padStart(width)}/${String(bottom).padEnd(width)}`;
  return mixed && whole > 0 ? `${whole} ${fraction}` : fraction;
}

/** By continued fractions: the best one with a denominator up to `most`. */
function nearest(value: number, most: number): readonly [number, number] {
  let [top, bottom, topBefore, bottomBefore] = [Math.floor(value), 1, 1, 0];
  let rest = value - Math.floor(value);
  while (rest > 1e-10) {
    const turned = 1 / rest;
    const step = Math.floor(turned);
    if (bottomBefore + step * bottom > most) break;
    [top, topBefore] = [topBefore + step * top, top];
    [bottom, bottomBefore] = [bottomBefore + step * bottom, bottom];
    rest = turned - step;
  }
  return [top, bottom];
}
