import type { CellValue, PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule, Found } from '../rule';

/** A score in points beside a goal in per cent, or the reverse: the distance between them has no unit. */
export const targetUnitMismatch: AppendixRule = {
  id: 'target-unit-mismatch',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Lệch đơn vị tính',
    what: '{indicator}: năm {year} đạt {baseline} điểm, mục tiêu ghi {target}.',
    why: 'Chưa tính được còn thiếu bao nhiêu.',
    how: 'Nếu là điểm, ghi {proposal}.',
    variants: {
      'points-beside-percent': {
        what: '{indicator}: năm {year} đạt {baseline}, mục tiêu ghi {target} điểm.',
        how: 'Ghi điểm và mục tiêu theo cùng một đơn vị.',
      },
    },
  },
  en: {
    title: 'Units differ',
    what: '{indicator}: scored {baseline} points in {year}, the goal says {target}.',
    why: 'How much is missing cannot be computed.',
    how: 'If points are meant, write {proposal}.',
    variants: {
      'points-beside-percent': {
        what: '{indicator}: reached {baseline} in {year}, the goal says {target} points.',
        how: 'State score and goal in one unit.',
      },
    },
  },
  *check({ appendix, gaps }) {
    for (const record of appendix.records) {
      if (gaps.of(record).assumed === 'percent-as-points')
        yield* mismatch(record, appendix.facts.baselineYear);
    }
  },
};

function* mismatch(record: PlanRecord, baselineYear: number | null): Generator<Found> {
  const { baseline, target } = record;
  if (!baseline || !target) return;
  const year = baselineYear ?? '?';
  const shared = { about: { record }, cells: [target.cell] };
  const params = { indicator: labelOf(record), year, baseline: baseline.text, target: target.text };
  const proposal = withoutPercent(target.raw);
  if (proposal === null) yield { ...shared, params, variant: 'points-beside-percent' };
  else
    yield {
      ...shared,
      params: { ...params, proposal },
      mend: { safe: false, writes: [{ cell: target.cell, value: proposal }] },
    };
}

/** The goal as it stands, its per cent sign gone. */
function withoutPercent(raw: CellValue): string | null {
  const text = String(raw);
  return text.includes('%') ? text.replace(/\s*\\?%/g, '').trim() : null;
}
