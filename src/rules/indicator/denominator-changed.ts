import type { PlanRecord } from '../../appendix';
import { nameKey } from '../../appendix/text';
import type { PiiIndicator } from '../../frameworks';
import { piiEdition } from '../../frameworks';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';

/** The name counts by something else than the baseline's edition did: the two years cannot be compared. */
export const denominatorChanged: AppendixRule = {
  id: 'denominator-changed',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Đổi mẫu số so sánh',
    what: '{indicator} ghi tính trên "{now}", bộ chỉ số năm {year} tính trên "{before}".',
    why: 'Hai năm tính khác nhau, không so sánh được.',
    how: 'Đối chiếu cách tính của từng năm trước khi đặt mục tiêu.',
  },
  en: {
    title: 'Counted by something else',
    what: '{indicator} is counted by "{now}"; the {year} edition counted by "{before}".',
    why: 'The two years are counted differently and cannot be compared.',
    how: 'Compare both definitions before setting the goal.',
  },
  *check({ appendix }) {
    const { framework, baselineYear } = appendix.facts;
    const edition = framework === 'PII' && baselineYear !== null ? piiEdition(baselineYear) : null;
    if (edition === null) return;
    const byCode = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
    for (const { record, indicator } of namedRecords(appendix)) {
      if (hasNoScore(record)) continue;
      const { code, denominator: now } = indicator.value;
      const before = denominatorIn(byCode.get(code?.code ?? ''));
      if (now === null || before === null || sameCount(now, before)) continue;
      yield {
        about: { record },
        cells: [indicator.cell],
        params: { indicator: labelOf(record), now, before, year: String(edition.year) },
      };
    }
  },
};

/** Without last year's score there are no two years to compare. */
function hasNoScore({ baseline }: PlanRecord): boolean {
  return baseline?.value.kind === 'none' || baseline?.value.kind === 'absent';
}

function denominatorIn(listed: PiiIndicator | undefined): string | null {
  return listed?.verified ? listed.denominator : null;
}

/** "1.000 doanh nghiệp" and "1.000 doanh nghiệp đang hoạt động" are one. */
function sameCount(one: string, other: string): boolean {
  const [ours, theirs] = [nameKey(one), nameKey(other)];
  return ours.includes(theirs) || theirs.includes(ours);
}
