import type { ScoreUnit } from '../score';
import type { Target } from '../target';
import type { Figure } from './figure';

/** A goal found in the terms, whether anything tells it to be one, and the term behind it. */
export interface Found {
  readonly target: Target;
  readonly told: boolean;
  readonly end: number;
}

/** The goal that a figure is by itself. */
export function boundOf(figure: Figure, unit: ScoreUnit | null, down: boolean): Target {
  const { low, high, of, op } = figure;
  const own = scoreUnit(figure, unit);
  if (high === null) return { kind: 'bound', op, value: low, unit: own, of, down };
  return { kind: 'range', low: Math.min(low, high), high: Math.max(low, high), unit: own, of };
}

function scoreUnit(figure: Figure, unit: ScoreUnit | null): ScoreUnit {
  if (figure.unit === null) return unit ?? 'point';
  if (figure.unit === 'percentage-point') return 'percent';
  return figure.unit === 'steps' ? 'rank' : figure.unit;
}
