import type { CellValue } from '../grid';
import type { ScoreContext } from '../numbers';
import { isAbsent, isDateFormat, isPercentFormat, percentOf } from '../numbers';
import type { Target, TargetReading } from '../target';
import { stripMarkup } from '../text';
import { goalsOf } from './goals';
import type { Term } from './terms';
import { termsOf } from './terms';

/** ≥ and ≤ of the old Symbol font, which came over as letters of another: "³ 10". Dropping them would turn the goal. */
const brokenSign = /[³£]\s*\p{Nd}/u;

/** What a goal cell says: the first goal stated, and those beside it. */
export function readTarget(raw: CellValue, context: ScoreContext): TargetReading {
  if (typeof raw === 'number') return { goal: fromNumber(raw, context), also: [] };
  const text = stripMarkup(String(raw));
  if (text === '' || isAbsent(text)) return { goal: { kind: 'none' }, also: [] };
  if (brokenSign.test(text)) return { goal: { kind: 'unreadable', text }, also: [] };
  const terms = termsOf(text, context.decimal);
  const [goal = inWords(terms, text), ...also] = settled(goalsOf(terms, text, context.unit));
  return isIdleKeep(goal) && terms.some(asksForMore)
    ? { goal: { kind: 'qualitative', text }, also }
    : { goal, also };
}

function fromNumber(value: number, { format, unit }: ScoreContext): Target {
  if (isDateFormat(format)) return { kind: 'unreadable', text: String(value) };
  const bound = { kind: 'bound', op: '=', of: null, down: false } as const;
  return isPercentFormat(format)
    ? { ...bound, value: percentOf(value), unit: 'percent' }
    : { ...bound, value, unit: unit ?? 'point' };
}

/** "Duy trì" says nothing beside a figure; and "tăng 0,04%" beside a percentage may mean points of it. */
function settled(goals: readonly Target[]): readonly Target[] {
  const telling = goals.filter((goal) => !isIdleKeep(goal));
  if (telling.length === 0) return goals.slice(0, 1);
  const percentages = telling.some(
    (goal) => 'unit' in goal && goal.kind !== 'increase' && goal.unit === 'percent',
  );
  return telling.map((goal) =>
    percentages && goal.kind === 'increase' && goal.unit === 'percent' ? { ...goal, ambiguous: true } : goal,
  );
}

function isIdleKeep(goal: Target): boolean {
  return goal.kind === 'keep' && goal.value === null;
}

function asksForMore({ kind }: Term): boolean {
  return kind === 'aim' || kind === 'change';
}

/** A goal in words, or a text that began as a figure and came to nothing ("≥ ?"). */
function inWords(terms: readonly Term[], text: string): Target {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const known = terms.some(({ kind }) => kind === 'aim' || kind === 'change' || kind === 'opener');
  return !/[<>=≥≤]/.test(text) && (known || words > 1)
    ? { kind: 'qualitative', text }
    : { kind: 'unreadable', text };
}
