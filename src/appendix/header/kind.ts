import type { Meaning } from './meaning';
import type { Sense } from './vocabulary';

/** A table of indicators or tasks, a small table of pillar goals, or not enough to tell. */
export type HeaderKind = 'appendix' | 'pillar-goals' | 'too-little';

const figures: readonly Sense[] = ['target', 'targetRank', 'baseline', 'baselineRank', 'score', 'rank'];
/** What is planned for an indicator or task; a score or rank may be the goal. */
const planned = new Set<Sense>([
  ...(['target', 'targetRank', 'score', 'rank'] as const),
  ...(['lead', 'coordinator', 'timeline', 'person'] as const),
]);
/** A wording that is less like a known one proves nothing. */
const leastProof = 0.7;

/** Two exact wordings are enough where one names the indicator or task and the other what is planned for it. */
export function kindOf(columns: readonly (Meaning | null)[]): HeaderKind {
  const meanings = columns.filter((meaning) => meaning !== null);
  const exact = meanings.filter(({ evidence }) => evidence === 'synonym');
  const several = meanings.length >= 3 && exact.length >= 1 && meanings.length * 2 >= columns.length;
  const counted = several ? meanings : exact;
  const names = counted.filter(({ senses }) => senses.includes('indicator'));
  if (counted.some((meaning) => isPlanned(meaning) && names.some((name) => name !== meaning)))
    return 'appendix';
  const senses = new Set(counted.flatMap((meaning) => meaning.senses));
  return senses.has('pillar') && figures.some((sense) => senses.has(sense)) ? 'pillar-goals' : 'too-little';
}

/**
 * Lists of letters or costs name things too, and count them by the unit: "Đơn vị" and "Kết quả" tell nothing of
 * a plan. "Chỉ tiêu" beside another name is a goal.
 */
function isPlanned({ senses, strength }: Meaning): boolean {
  const others = senses.filter((sense) => sense !== 'indicator');
  return strength >= leastProof && others.length > 0 && others.every((sense) => planned.has(sense));
}
