import type { Feasibility, Rollup } from '../../gaps';
import type { Dictionary } from '../../locale';
import { figureText, scoreText } from '../../locale';
import type { Language } from '../../rules';

/** "Tổng chênh lệch 111,09 điểm · bình quân 6,53 điểm · trong đó 32,13 đang tạm tính như điểm". */
export function sumsText(
  { unit, total, mean, assumed }: Rollup,
  { report, words }: Dictionary,
  language: Language,
): readonly string[] {
  if (mean === null) return [];
  return [
    report.gaps.total(scoreText(total, language), words.units[unit]),
    report.gaps.mean(scoreText(mean, language), words.units[unit]),
    ...(assumed === 0 ? [] : [report.gaps.assumed(scoreText(assumed, language))]),
  ];
}

/** A pillar's stated goal, what it comes to by trial, and the verdict with what it rests on. */
export function feasibilityCells(
  { pillar, goal, ceiling, verdict, reason, assumption }: Feasibility,
  { words, reasons }: Dictionary,
  language: Language,
): readonly string[] {
  const shown = (value: number | null) => (value === null ? '' : figureText(value, language));
  const why = reason === null ? assumption && reasons.structure[assumption] : reasons.feasibility[reason];
  return [pillar, shown(goal), shown(ceiling), words.verdicts[verdict], why ?? ''];
}
