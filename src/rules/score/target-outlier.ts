import type { Cell, PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import type { GoalsOfRecord } from './goals';
import { goalsIn } from './goals';
import { distanceFrom, spreadOf } from './spread';

/** Goals that ask for far more, or far less, than the others of their column. */
export const targetOutlier: AppendixRule = {
  id: 'target-outlier',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Mức tăng chênh lệch lớn',
    what: 'Phần lớn chỉ số tăng khoảng {usual}%; tăng cao hẳn: {high}; tăng thấp hẳn: {low}.',
    why: 'Mức phấn đấu quá lệch thường do nhầm số hoặc chưa cân đối.',
    how: 'Rà lại các mục tiêu này.',
    variants: {
      high: { what: 'Phần lớn chỉ số tăng khoảng {usual}%; tăng cao hẳn: {high}.' },
      low: { what: 'Phần lớn chỉ số tăng khoảng {usual}%; tăng thấp hẳn: {low}.' },
    },
  },
  en: {
    title: 'Goals far apart',
    what: 'Most goals ask for about {usual}% more; far more: {high}; far less: {low}.',
    why: 'A goal far from the others is often a slip, or out of balance.',
    how: 'Look at these goals again.',
    variants: {
      high: { what: 'Most goals ask for about {usual}% more; far more: {high}.' },
      low: { what: 'Most goals ask for about {usual}% more; far less: {low}.' },
    },
  },
  *check({ appendix, gaps }) {
    const rises = goalsIn(gaps)
      .map(riseOf)
      .filter((rise) => rise !== null);
    if (rises.length < fewest) return;
    const spread = spreadOf(rises.map(({ log }) => log));
    const outliers = rises.filter(
      ({ log }) => Math.abs(distanceFrom(spread, log)) > farOff && Math.abs(log - spread.median) >= Math.LN2,
    );
    if (outliers.length === 0) return;
    const told = (some: readonly Rise[]) =>
      some.map(({ record, log }) => `${labelOf(record)} (+${Math.round(percentOf(log))}%)`);
    const high = outliers.filter(({ log }) => log > spread.median);
    const low = outliers.filter(({ log }) => log < spread.median);
    yield {
      about: { subject: `${appendix.sheet} growth` },
      cells: outliers.map(({ cell }) => cell),
      params: { usual: Math.round(percentOf(spread.median)), high: told(high), low: told(low) },
      ...(low.length === 0 && { variant: 'high' }),
      ...(high.length === 0 && { variant: 'low' }),
    };
  },
};

/** Below this a middle says little. */
const fewest = 8;

/**
 * Wilcox's rule for the median deviation: the square root of the 97.5 % point of chi-squared. Where goals lie
 * close together everything is far off by it, so a goal must also ask for twice or half the usual.
 */
const farOff = 2.24;

interface Rise {
  readonly record: PlanRecord;
  readonly cell: Cell;
  /** Growth by its logarithm: half and double lie equally far from the usual. */
  readonly log: number;
}

function riseOf({ measured, goals }: GoalsOfRecord): Rise | null {
  const { gap, record } = measured;
  const stated = goals.find((goal) => goal.gap === gap);
  if (!stated || gap.status !== 'open' || gap.direction !== 'up' || gap.relative === null) return null;
  return gap.relative > 0 ? { record, cell: stated.read.cell, log: Math.log(gap.relative) } : null;
}

function percentOf(log: number): number {
  return 100 * Math.exp(log);
}
