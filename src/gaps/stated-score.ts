import type { Target } from '../appendix';
import { exact, isFigure } from './exact';

/** The score that a target asks for by itself, whatever last year's was; null for any other kind of goal. */
export function statedScore(target: Target): number | null {
  const score = scoreIn(target);
  return score !== null && isFigure(score) ? exact(score) : null;
}

function scoreIn(target: Target): number | null {
  switch (target.kind) {
    case 'bound':
      return target.unit === 'point' && !target.down && target.op !== '<' && target.op !== '<='
        ? target.value
        : null;
    case 'range':
      return target.unit === 'point' ? target.low : null;
    case 'keep':
      return target.unit === 'point' ? target.value : null;
    default:
      return null;
  }
}
