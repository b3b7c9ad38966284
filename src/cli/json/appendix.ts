import type { ComputedAppendix } from '../../app';
import type { Appendix } from '../../appendix';
import { addressOf, areaAddress, columnLetters, fields } from '../../appendix';
import type { Feasibility, IndexWorth, Rollup, RollupPart } from '../../gaps';
import type { Dictionary } from '../../locale';
import { figure, figureOrNull } from './figure';
import { Lines } from './lines';
import { recordJson } from './record';

/** What an appendix says, and what is computed from it. */
export function appendixJson({ appendix, gaps }: ComputedAppendix, texts: Dictionary): object {
  const { facts, columns, otherTargets } = appendix;
  return {
    sheet: appendix.sheet,
    header: areaAddress(appendix.header),
    framework: facts.framework,
    planDate: facts.planDate,
    baselineYear: appendix.facts.baselineYear,
    targetYear: appendix.facts.targetYear,
    columns: columnsJson(columns),
    targets: otherTargets.map(({ year, column }) => ({ year, column: columnLetters(column) })),
    records: new Lines(gaps.gaps, recordJson),
    rollup: rollupJson(gaps.rollup),
    worth: worthJson(gaps.worth),
    feasibility: new Lines(gaps.feasibility, (each) => feasibilityJson(each, texts)),
  };
}

function columnsJson(columns: Appendix['columns']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const column = columns.get(field)?.column;
      return column === undefined ? [] : [[field, columnLetters(column)] as const];
    }),
  );
}

function rollupJson({ unit, total, mean, assumed, byPillar, byGroup, byLead }: Rollup): object {
  return {
    unit,
    total: figure(total),
    mean: figureOrNull(mean),
    assumed: figure(assumed),
    byPillar: eachPart(byPillar, ({ gap }) => figure(gap)),
    byGroup: eachPart(byGroup, ({ gap }) => figure(gap)),
    byLead: eachPart(byLead, ({ count, gap, shared }) => ({
      count,
      gap: figure(gap),
      ...(shared && { shared: { count: shared.count, gap: figure(shared.gap) } }),
    })),
  };
}

function eachPart<P extends RollupPart>(
  parts: Readonly<Record<string, P>>,
  shape: (part: P) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shape(part)]));
}

/** What meeting every goal adds to the index; null where nobody knows how the index is put together. */
function worthJson(worth: IndexWorth): object | null {
  return worth.known ? { index: figure(worth.index), byPillar: eachFigure(worth.byPillar) } : null;
}

function eachFigure(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, figure(value)]));
}

function feasibilityJson(
  { pillar, goal, ceiling, verdict, reason, assumption, source }: Feasibility,
  { reasons }: Dictionary,
): object {
  return {
    pillar,
    goal,
    ceiling: figureOrNull(ceiling),
    verdict,
    ...(reason !== null && { reason }),
    assumption: assumption === null ? null : reasons.structure[assumption],
    source: { sheet: source.sheet, cell: source.cell && addressOf(source.cell) },
  };
}
