import type { PillarGoal } from '../../appendix';
import type { Dictionary } from '../../locale';
import { scoreText } from '../../locale';
import type { Language } from '../../rules';
import { codesText, countText } from '../figures-text';
import type { KeyedRecord, SummarySource } from '../summary-source';
import { hasDeadline } from './deadlines';
import { codesOf, withoutLead } from './opening';
import { goalOf } from './pillar-rows';

/** Something that only the leadership can settle. */
export interface Decision {
  /** What it is about: by this an answer is found again when the figures have changed. */
  readonly topic: string;
  readonly what: string;
  readonly proposal: string;
}

/** Section C: what is open, with what is proposed. */
export function decisionsOf(
  { appendices }: SummarySource,
  records: readonly KeyedRecord[],
  goals: readonly PillarGoal[],
  { summary }: Dictionary,
  language: Language,
): readonly Decision[] {
  const { decisions } = summary.report;
  const indicators = records.filter(({ record }) => record.kind === 'indicator');
  const late = indicators.filter(({ record }) => !hasDeadline(record)).length;
  const unreachable = appendices
    .flatMap(({ gaps }) => gaps.feasibility)
    .filter(({ verdict }) => verdict === 'unreachable');
  return [
    ...aboutCodes(decisions.lead, withoutLead(indicators)),
    ...(late > 0
      ? [{ ...decisions.deadline, what: decisions.deadline.what(countText(late, language)) }]
      : []),
    ...aboutCodes(
      decisions.unit,
      indicators.filter(({ gap }) => gap.status !== 'not-computable' && gap.assumed !== null),
    ),
    ...aboutCodes(
      decisions.figures,
      indicators.filter(({ gap }) => gap.status === 'not-computable'),
    ),
    ...unreachable.map(({ pillar, goal, ceiling }) => {
      const { what, ...decision } = decisions.pillar(pillar);
      const aim = goalOf(pillar, goals, language) || scoreText(goal ?? 0, language);
      return { ...decision, what: what(aim, scoreText(ceiling ?? 0, language)) };
    }),
  ];
}

function aboutCodes(
  {
    what,
    ...decision
  }: { readonly topic: string; readonly proposal: string; readonly what: (codes: string) => string },
  records: readonly KeyedRecord[],
): readonly Decision[] {
  if (records.length === 0) return [];
  const codes = codesOf(records);
  return [{ ...decision, what: what(codes.length > 0 ? codesText(codes) : String(records.length)) }];
}
