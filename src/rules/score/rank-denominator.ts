import type { Cell, PlanRecord, Read, Target } from '../../appendix';
import { provinceCount } from '../../frameworks';
import { labelOf } from '../label';
import type { AppendixRule, CheckedAppendix, Found } from '../rule';
import { yearGoals } from './goals';

/** How many provinces a rank is counted among must fit its year, and the rank beside it. */
export const rankDenominator: AppendixRule = {
  id: 'rank-denominator',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Số tỉnh không khớp',
    what: '{indicator} ghi "{text}"; năm {year} cả nước xếp hạng {expected} tỉnh, thành phố.',
    why: 'Thứ hạng tính trên số tỉnh khác nhau thì không so được.',
    how: 'Sửa số tỉnh, hoặc quy đổi lại thứ hạng.',
    variants: {
      differ: {
        what: '{indicator}: hạng năm trước tính trên {past}, mục tiêu tính trên {goal}.',
        how: 'Ghi hai thứ hạng trên cùng một số tỉnh.',
      },
    },
  },
  en: {
    title: 'Number of provinces differs',
    what: '{indicator} says "{text}"; in {year} there are {expected} provinces to rank.',
    why: 'Ranks among different numbers of provinces cannot be compared.',
    how: 'Correct the number, or restate the rank.',
    variants: {
      differ: {
        what: "{indicator}: last year's rank is among {past}, the goal among {goal}.",
        how: 'State both ranks among the same number of provinces.',
      },
    },
  },
  *check(table) {
    // Another index ranks others than provinces: departments, districts.
    const amongProvinces = table.appendix.facts.framework !== null;
    for (const record of table.appendix.records) {
      const ranks = ranksOf(record, table);
      if (ranks.length > 0) yield* checked(record, ranks, amongProvinces);
    }
  },
};

interface Rank {
  readonly cell: Cell;
  readonly text: string;
  readonly of: number;
  readonly year: number | null;
  readonly isGoal: boolean;
}

function* checked(record: PlanRecord, ranks: readonly Rank[], amongProvinces: boolean): Generator<Found> {
  const indicator = labelOf(record);
  const misfits = amongProvinces ? ranks.filter(isOfAnotherYear) : [];
  for (const { cell, text, year } of misfits) {
    const expected = provinceCount(year);
    yield { about: { record }, cells: [cell], params: { indicator, text, year, expected } };
  }
  const past = ranks.find(({ isGoal }) => !isGoal);
  const goal = ranks.find(({ isGoal }) => isGoal);
  if (misfits.length > 0 || !past || !goal || past.of === goal.of || areOfTheirYears(past, goal)) return;
  yield {
    about: { record },
    cells: [past.cell, goal.cell],
    variant: 'differ',
    params: { indicator, past: past.of, goal: goal.of },
  };
}

/** A region ranks at most 14 provinces ("3/14"): only a greater number counts the whole country. */
const largestRegion = 14;

type DatedRank = Rank & { readonly year: number };

function isOfAnotherYear(rank: Rank): rank is DatedRank {
  return rank.year !== null && rank.of > largestRegion && rank.of !== provinceCount(rank.year);
}

/** 04/63 in 2024 and 10/34 in 2025 are both right. */
function areOfTheirYears(past: Rank, goal: Rank): boolean {
  return [past, goal].every(({ of, year }) => year !== null && of === provinceCount(year));
}

function ranksOf(record: PlanRecord, { appendix }: CheckedAppendix): readonly Rank[] {
  const pastYear = appendix.facts.baselineYear;
  const goalYear = appendix.facts.targetYear;
  const ranks: Rank[] = [];
  for (const read of [record.baseline, record.baselineRank]) {
    const of = read?.value.kind === 'score' ? read.value.of : null;
    if (read && of !== null) ranks.push(rankIn(read, of, pastYear, false));
  }
  for (const read of yearGoals(record)) {
    for (const goal of [read.value.goal, ...read.value.also]) {
      const of = amongOf(goal);
      if (of !== null) ranks.push(rankIn(read, of, goalYear, true));
    }
  }
  return ranks;
}

function amongOf(goal: Target): number | null {
  return 'of' in goal ? goal.of : null;
}

function rankIn({ cell, text }: Read<unknown>, of: number, year: number | null, isGoal: boolean): Rank {
  return { cell, text, of, year, isGoal };
}
