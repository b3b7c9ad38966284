import type { ScoreUnit } from '../score';
import type { Target } from '../target';
import { changeAt } from './change';
import { behindDate } from './date';
import { figureAt, numberAt } from './figure';
import type { Found } from './found';
import { boundOf } from './found';
import type { Term } from './terms';
import { bandAt, topAt } from './standing';

type Terms = readonly Term[];

/** All goals of a text in their order; a number that nothing tells to be a goal only where there is no other. */
export function goalsOf(terms: Terms, text: string, unit: ScoreUnit | null): readonly Target[] {
  const told: Target[] = [];
  const untold: Target[] = [];
  for (let at = 0; at < terms.length;) {
    const found = goalAt(terms, at, text, unit);
    if (found !== null) (found.told ? told : untold).push(found.target);
    at = found?.end ?? behindDate(terms, at) ?? Math.max(at + 1, behindReference(terms, at));
  }
  return told.length > 0 ? told : untold.slice(0, 1);
}

function goalAt(terms: Terms, at: number, text: string, unit: ScoreUnit | null): Found | null {
  const term = terms[at];
  switch (term?.kind) {
    case 'keep':
      return keepAt(terms, at, text, unit);
    case 'change':
    case 'aim':
      return changeAt(terms, at, unit);
    case 'band':
      return bandAt(terms, at, text.slice(term.start, term.end));
    case 'reference':
    case 'since':
      return null;
    default:
      return topAt(terms, at, text) ?? figureGoalAt(terms, at, unit);
  }
}

/** "Duy trì" alone, or with the level to keep. A goal with an operator of its own is that goal: "duy trì trên 90%". */
function keepAt(terms: Terms, at: number, text: string, unit: ScoreUnit | null): Found | null {
  const level =
    at + 1 + terms.slice(at + 1, at + 8).findIndex(({ kind }) => kind !== 'word' && kind !== 'place');
  const next = terms[level]?.kind === 'keep' ? null : goalAt(terms, level, text, unit);
  if (next === null)
    return {
      target: { kind: 'keep', value: null, unit: unit ?? 'point', of: null },
      told: true,
      end: at + 1,
    };
  const { target } = next;
  if (target.kind !== 'bound' || target.op !== '=') return next;
  return {
    ...next,
    told: true,
    target: { kind: 'keep', value: target.value, unit: target.unit, of: target.of },
  };
}

function figureGoalAt(terms: Terms, at: number, unit: ScoreUnit | null): Found | null {
  const figure = figureAt(terms, at);
  if (figure === null) return null;
  const { told, end } = figure;
  return { target: boundOf(figure, unit, false), told, end };
}

/** Behind "năm 2024", "giai đoạn 2021-2025", "so với năm 2019", "số 41/…": their numbers are no goals. */
function behindReference(terms: Terms, at: number): number {
  const kind = terms[at]?.kind;
  if (kind !== 'reference' && kind !== 'since') return at;
  let end = at + 1;
  while (terms[end]?.kind === 'reference') end++;
  if (numberAt(terms, end) === null) return end;
  end++;
  while ((terms[end]?.kind === 'dash' || terms[end]?.kind === 'slash') && numberAt(terms, end + 1) !== null)
    end += 2;
  return end;
}
