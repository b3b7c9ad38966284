import type { Framework, PillarGoal } from '../../appendix';
import { dateIn, figureIn } from '../../locale';
import { goalIn } from './plan';

/** What a person typed into a field, as it is kept; or why it cannot be. Nothing typed takes the user's word back. */
export type Entry = { readonly value: string } | { readonly fault: EntryFault };

export type EntryFault = 'year' | 'date' | 'score' | 'component-score' | 'goal' | 'issuer';

const firstYear = 2000;
const lastYear = 2100;
const longestName = 200;
const mostPoints = { PII: 100, PCI: 10 } as const satisfies Record<Framework, number>;

export function yearEntry(text: string): Entry {
  const year = figureIn(text);
  const fits = year !== null && Number.isInteger(year) && year >= firstYear && year <= lastYear;
  return entered(text, fits ? String(year) : null, 'year');
}

export function dateEntry(text: string): Entry {
  return entered(text, dateIn(text), 'date');
}

export function issuerEntry(text: string): Entry {
  return entered(text, text.trim().length <= longestName ? text.trim() : null, 'issuer');
}

/** Both indices have a hundred points. */
export function indexScoreEntry(text: string): Entry {
  return entered(text, scoreUpTo(100, text), 'score');
}

/** A pillar of PII has a hundred points, a component of PCI ten. */
export function pillarScoreEntry(text: string, framework: Framework | null): Entry {
  const most = mostPoints[framework ?? 'PII'];
  return entered(text, scoreUpTo(most, text), most === 10 ? 'component-score' : 'score');
}

/** "> 50", "trên 50", "50", "tăng 3 điểm". */
export function pillarGoalEntry(text: string): Entry {
  return entered(text, isScore(goalIn(text)) ? text.trim() : null, 'goal');
}

function entered(text: string, value: string | null, fault: EntryFault): Entry {
  if (text.trim() === '') return { value: '' };
  return value === null ? { fault } : { value };
}

function scoreUpTo(most: number, text: string): string | null {
  const score = figureIn(text);
  return score !== null && score >= 0 && score <= most ? String(score) : null;
}

function isScore({ goal }: PillarGoal['target']): boolean {
  switch (goal.kind) {
    case 'bound':
    case 'range':
    case 'increase':
    case 'keep':
      return goal.unit === 'point';
    default:
      return false;
  }
}
