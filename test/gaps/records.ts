import type {
  Appendix,
  Baseline,
  IndicatorName,
  Operator,
  Owners,
  PillarGoal,
  PlanRecord,
  Read,
  ScoreUnit,
  Target,
  TargetReading,
} from '../../src/appendix';
import { nameKey } from '../../src/appendix/text';

export function score(value: number, unit: ScoreUnit = 'point', of: number | null = null): Baseline {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const mark = decimals === 0 ? null : '.';
  return {
    kind: 'score',
    value,
    unit,
    of,
    written: { value, decimals, mark, grouped: false, otherwise: null },
  };
}

export function rank(value: number, of: number | null = 63): Baseline {
  return score(value, 'rank', of);
}

type BoundParts = Partial<Omit<Extract<Target, { kind: 'bound' }>, 'kind' | 'op' | 'value'>>;

export function bound(op: Operator, value: number, parts: BoundParts = {}): Target {
  return { kind: 'bound', op, value, unit: 'point', of: null, down: false, ...parts };
}

type IncreaseParts = Partial<Omit<Extract<Target, { kind: 'increase' }>, 'kind' | 'by'>>;

export function increase(by: number, parts: IncreaseParts = {}): Target {
  return { kind: 'increase', by, upTo: null, unit: 'point', since: null, ambiguous: false, ...parts };
}

export function keep(
  value: number | null = null,
  unit: ScoreUnit = 'point',
  of: number | null = null,
): Target {
  return { kind: 'keep', value, unit, of };
}

interface Row {
  readonly kind?: PlanRecord['kind'];
  readonly row?: number;
  readonly code?: string | null;
  readonly name?: string;
  readonly baseline?: Baseline;
  readonly baselineRank?: Baseline;
  readonly target?: Target;
  readonly also?: readonly Target[];
  readonly targetRank?: Target;
  readonly leads?: readonly string[];
  readonly generic?: readonly string[];
}

/** A record as the reader gives it, with only what gaps are made of. */
export function recordOf(row: Row): PlanRecord {
  const owners: Owners = {
    named: (row.leads ?? []).map((name) => ({ name, text: name, organisation: null })),
    generic: row.generic ?? [],
    task: null,
    mark: null,
  };
  return {
    kind: row.kind ?? 'indicator',
    row: row.row ?? 5,
    ordinal: null,
    code: null,
    indicator: row.kind === 'task' ? null : read(nameOf(row.code ?? null, row.name)),
    unit: null,
    baseline: row.baseline ? read(row.baseline) : null,
    baselineRank: row.baselineRank ? read(row.baselineRank) : null,
    target: row.target ? read(goals(row.target, row.also)) : null,
    targetRank: row.targetRank ? read(goals(row.targetRank)) : null,
    targets: [],
    lead: row.leads || row.generic ? read(owners) : null,
    person: null,
    coordinator: null,
    timeline: null,
    product: null,
    evidence: null,
    note: null,
    solutions: [],
    group: null,
    repair: null,
  };
}

export function goals(goal: Target, also: readonly Target[] = []): TargetReading {
  return { goal, also };
}

export function appendixOf(records: readonly PlanRecord[], baselineYear: number | null = 2023): Appendix {
  return {
    sheet: 'Phụ lục',
    sheetId: 'Phụ lục',
    header: { top: 4, left: 0, bottom: 4, right: 6 },
    area: { top: 4, left: 0, bottom: 4 + records.length, right: 6 },
    columns: new Map(),
    otherTargets: [],
    unmapped: [],
    facts: {
      title: null,
      titleYear: null,
      framework: 'PII',
      edition: null,
      baselineYear,
      targetYear: 2024,
      planDate: null,
      documentNumber: null,
      issuer: null,
      province: null,
      incomplete: null,
      indexScore: null,
    },
    records,
    rows: [],
  };
}

export function pillarGoal(
  pillar: string,
  target: TargetReading,
  baseline: number | null = null,
): PillarGoal {
  return { pillar, target, baseline, sheet: 'Mục tiêu', cell: { row: Number(pillar), column: 2 }, text: '' };
}

function nameOf(code: string | null, name = 'Chỉ số'): IndicatorName {
  const pillar = code?.split('.')[0];
  return {
    code: code === null || pillar === undefined ? null : { code, pillar, wellFormed: true },
    name,
    key: nameKey(name),
    denominator: null,
  };
}

function read<T>(value: T): Read<T> {
  return { cell: { row: 5, column: 2 }, raw: '', text: '', value };
}
